package cn.yimen.display.board;

import java.time.Duration;
import java.time.Instant;

/// Where the layout stands against burn-in: on a walk of eight places on a ring, a step each 90 s,
/// and in one of two variants, another each 30 min. Changes while nobody is called; in a hall where
/// somebody always is, a little later under a call, because a board that waits for quiet burns in.
///
/// @param step 0–7
/// @param swapped whether variant B stands: waits above recent calls, band at the sheet's right end
record Wear(int step, Instant since, boolean swapped, Instant swappedAt) {

    static final int STEPS = 8;
    private static final Duration EACH = Duration.ofSeconds(90);
    private static final Duration SWAP_EACH = Duration.ofMinutes(30);

    private static final Duration AT_LATEST = Duration.ofSeconds(115);
    private static final Duration SWAP_AT_LATEST = Duration.ofMinutes(35);

    static Wear fresh(Instant now) {
        return new Wear(0, now, false, now);
    }

    Wear quiet(Instant now) {
        return walked(now, EACH).varied(now, SWAP_EACH);
    }

    /// While somebody is called.
    Wear busy(Instant now) {
        return walked(now, AT_LATEST).varied(now, SWAP_AT_LATEST);
    }

    private Wear walked(Instant now, Duration each) {
        return Duration.between(since, now).compareTo(each) < 0
                ? this
                : new Wear((step + 1) % STEPS, now, swapped, swappedAt);
    }

    private Wear varied(Instant now, Duration each) {
        return Duration.between(swappedAt, now).compareTo(each) < 0
                ? this
                : new Wear(step, since, !swapped, now);
    }
}
