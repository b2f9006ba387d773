package cn.yimen.journal;

/// Why a journal does not open or take an entry. Everything else about it stays as it was.
public enum JournalTrouble {
    /// Another process writes it.
    LOCKED,
    /// The file is not a database, or a page of it is damaged.
    CORRUPT,
    /// Made by a newer program; an older one would not understand it.
    NEWER_SCHEMA,
    DISK_FULL,
    /// No rights, or the disk is mounted read-only.
    NOT_WRITABLE,
    /// The key file is missing, damaged, or readable by others.
    KEY_UNUSABLE,
    /// The database server does not answer, or is not the one that may be written.
    AWAY,
    /// The disk or the database failed in another way.
    FAILED
}
