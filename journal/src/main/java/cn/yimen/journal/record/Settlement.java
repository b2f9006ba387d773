package cn.yimen.journal.record;

/// What the receiver said of one record.
public sealed interface Settlement {

    RecordId id();

    int revision();

    /// It has it, from this attempt or an earlier one, durably.
    record Confirmed(RecordId id, int revision) implements Settlement {}

    /// It read it and will never take it as it is.
    ///
    /// @param reason a word of the receiver, in the clear; never a sentence about a person
    record Refused(RecordId id, int revision, String reason) implements Settlement {
        public Refused {
            PlainWord.checked("reason", reason);
        }
    }
}
