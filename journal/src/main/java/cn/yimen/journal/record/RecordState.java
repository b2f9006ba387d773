package cn.yimen.journal.record;

import java.util.Locale;

/// How far a record has come. Only [#SENT] and [#MOVED] are ever erased.
public enum RecordState {
    /// 暂存: the person's own, not to be sent yet.
    DRAFT,
    /// In the outbox.
    WAITING,
    /// The platform refused it, or it cannot be opened: a person corrects it and sends it again.
    PARKED,
    /// The platform said that it has it.
    SENT,
    /// Another machine said that it has it and sends it from there.
    MOVED;

    boolean isSafeElsewhere() {
        return this == SENT || this == MOVED;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RecordState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
