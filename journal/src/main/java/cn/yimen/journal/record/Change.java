package cn.yimen.journal.record;

import cn.yimen.journal.JournalTrouble;

/// What came of changing a record. Either it is on the disk, synced, or nothing was changed.
public sealed interface Change {

    record Done(RecordHeader record) implements Change {}

    record Refused(Why why) implements Change {}

    /// The disk took nothing; the same may be tried again.
    record NotNow(JournalTrouble trouble, String detail) implements Change {}

    enum Why {
        /// There is no record of this id.
        UNKNOWN,
        /// Its state does not allow it: a draft is replaced, a parked record is sent again.
        NOT_IN_THIS_STATE,
        /// The id is another record's.
        OTHER_CONTENT,
        /// The id is known, but what it says cannot be opened and compared.
        CANNOT_BE_OPENED,
        /// More than [Body#LARGEST_BYTES].
        TOO_LARGE
    }
}
