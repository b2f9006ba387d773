package cn.yimen.journal.record;

import cn.yimen.journal.JournalTrouble;

/// What came of opening a store.
public sealed interface RecordOpening {

    record Opened(RecordStore store) implements RecordOpening {}

    /// @param detail a sentence for the technician: which file, and what is the matter
    record NotOpened(JournalTrouble trouble, String detail) implements RecordOpening {}
}
