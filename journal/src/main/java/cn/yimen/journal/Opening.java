package cn.yimen.journal;

/// What came of opening a journal.
public sealed interface Opening<T> {

    record Opened<T>(Journal<T> journal) implements Opening<T> {}

    /// @param detail for the technician: which file, and what the system said
    record NotOpened<T>(JournalTrouble trouble, String detail) implements Opening<T> {}
}
