package cn.yimen.journal;

/// What came of opening a SQLite file.
public sealed interface SqliteOpening {

    record Opened(SqliteDatabase database) implements SqliteOpening {}

    /// @param detail for the technician: what the system said
    record NotOpened(JournalTrouble trouble, String detail) implements SqliteOpening {}
}
