package cn.yimen.hall.trust;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Wrong passwords or PINs since the last right one. Each series of five locks; the first for a
/// quarter of an hour, each further one twice as long, and none longer than a working day. Pure:
/// whoever keeps it across restarts asks it with his own clock.
///
/// @param wrong how many since the last right one, less those of an unfinished series that is over
/// @param last when the last of them was made
public record WrongTries(int wrong, Instant last) {

    public static final int SERIES = 5;
    public static final Duration FIRST = Duration.ofMinutes(15);
    public static final Duration LONGEST = Duration.ofHours(8);
    public static final WrongTries NONE = new WrongTries(0, Instant.EPOCH);

    /// More series than any that still doubles.
    private static final int DOUBLED_OUT = 10;

    /// One more at this moment.
    public WrongTries and(Instant now) {
        int before = isForgotten(now) ? wrong - wrong % SERIES : wrong;
        return new WrongTries(Math.min(before, Integer.MAX_VALUE - 1) + 1, now);
    }

    /// The same by a clock that was put back: what lies ahead of it was made just now.
    public WrongTries by(Instant now) {
        return last.isAfter(now) ? new WrongTries(wrong, now) : this;
    }

    /// For how long nothing is tried yet; empty where something may be.
    public Optional<Duration> locked(Instant now) {
        var left = Duration.between(now, by(now).last().plus(length()));
        return wrong > 0 && wrong % SERIES == 0 && left.isPositive()
                ? Optional.of(left)
                : Optional.empty();
    }

    /// How many tries are left before it locks; 0 where the last one was one too many.
    public int left() {
        return wrong > 0 && wrong % SERIES == 0 ? 0 : SERIES - wrong % SERIES;
    }

    /// A series that nobody went on with for a quarter of an hour.
    private boolean isForgotten(Instant now) {
        return !now.isBefore(last.plus(FIRST));
    }

    private Duration length() {
        int doubled = Math.clamp(wrong / SERIES - 1L, 0, DOUBLED_OUT);
        var length = FIRST.multipliedBy(1L << doubled);
        return length.compareTo(LONGEST) < 0 ? length : LONGEST;
    }
}
