package cn.yimen.desk.desk;

import java.util.Locale;

/// Why a clerk calls somebody out of turn (指定呼叫), and the digit that chooses it. Kept with the
/// call, and shown to whoever asks.
public enum ChosenReason {
    FRAIL(1),
    INFANT(2),
    /// Did not hear the call.
    MISSED(3),
    /// Is back with what was missing.
    RETURNED(4),
    URGENT(5),
    OTHER(6);

    private final int digit;

    ChosenReason(int digit) {
        this.digit = digit;
    }

    public int digit() {
        return digit;
    }

    /// As it stands in the journal.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
