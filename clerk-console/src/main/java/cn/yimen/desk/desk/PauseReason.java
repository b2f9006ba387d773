package cn.yimen.desk.desk;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Why a window pauses, and the digit that chooses it.
public enum PauseReason {
    MEAL(1),
    SHORT_BREAK(2),
    EQUIPMENT(3),
    MEETING(4),
    PAPERWORK(5),
    OTHER(6);

    private final int digit;

    PauseReason(int digit) {
        this.digit = digit;
    }

    /// As it stands in the journal.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public int digit() {
        return digit;
    }

    public static Optional<PauseReason> of(String code) {
        return Stream.of(values()).filter(reason -> reason.code().equals(code)).findFirst();
    }

    public static Optional<PauseReason> ofDigit(int digit) {
        return Stream.of(values()).filter(reason -> reason.digit() == digit).findFirst();
    }
}
