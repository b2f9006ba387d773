package cn.yimen.desk.desk;

import java.util.Locale;

/// Why somebody at the window is put aside for a while (挂起), and the digit that chooses it.
public enum HoldReason {
    /// A document is missing and can be fetched.
    MATERIAL(1),
    FORM(2),
    COPY(3),
    PAYMENT(4),
    COMPANION(5),
    OTHER(6);

    private final int digit;

    HoldReason(int digit) {
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
