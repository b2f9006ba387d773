package cn.yimen.desk.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// When the clerk of a paused window means to be back (预计恢复), and the digit that chooses it.
public enum BackIn {
    FIVE(1, 5),
    TEN(2, 10),
    FIFTEEN(3, 15),
    THIRTY(4, 30),
    /// Nobody is promised anything.
    UNSAID(5, 0);

    private final int digit;
    private final int minutes;

    BackIn(int digit, int minutes) {
        this.digit = digit;
        this.minutes = minutes;
    }

    public int digit() {
        return digit;
    }

    public int minutes() {
        return minutes;
    }

    /// @param from by the hall's clock
    Optional<Instant> after(Instant from) {
        return this == UNSAID
                ? Optional.empty()
                : Optional.of(from.plus(Duration.ofMinutes(minutes)));
    }
}
