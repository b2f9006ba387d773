package cn.yimen.system.crash;

import cn.yimen.journal.record.NewRecord;
import cn.yimen.journal.record.RecordId;

/// One thing that the traced program does with its records.
sealed interface RecordAct {

    record Draft(NewRecord record) implements RecordAct {}

    record Submit(NewRecord record) implements RecordAct {}

    record SubmitDraft(RecordId id) implements RecordAct {}

    record Replace(RecordId id, String text) implements RecordAct {}

    record Discard(RecordId id) implements RecordAct {}

    record Confirm(RecordId id, int revision) implements RecordAct {}

    record Refuse(RecordId id, int revision) implements RecordAct {}

    record Resend(RecordId id, String text) implements RecordAct {}

    record Erase() implements RecordAct {}

    /// Another device key for everything, and the old one forgotten.
    record ChangeKey() implements RecordAct {}

    record Reopen() implements RecordAct {}
}
