package cn.yimen.display.board;

import java.time.Duration;
import java.time.Instant;

/// Where the layout stands on its walk against burn-in: eight places on a ring, a step each 90 s.
///
/// @param step 0–7
record Wear(int step, Instant since) {

    static final int STEPS = 8;
    private static final Duration EACH = Duration.ofSeconds(90);

    Wear walked(Instant now) {
        return Duration.between(since, now).compareTo(EACH) < 0
                ? this
                : new Wear((step + 1) % STEPS, now);
    }
}
