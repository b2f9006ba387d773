package cn.yimen.uplink;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// How long to wait after failures in a row: anything up to a doubling bound (full jitter), so that
/// the halls of a province do not all come back at once.
final class Backoff {

    private final Duration first;
    private final Duration longest;
    private final RandomGenerator random;
    private int failures;

    Backoff(Duration first, Duration longest, RandomGenerator random) {
        this.first = first;
        this.longest = longest;
        this.random = random;
    }

    Duration next() {
        long bound = first.toMillis() << Math.min(failures, 20);
        failures++;
        return Duration.ofMillis(1 + random.nextLong(Math.min(bound, longest.toMillis())));
    }

    /// Whether the last attempt was a success, or none was made.
    boolean isCalm() {
        return failures == 0;
    }

    void reset() {
        failures = 0;
    }
}
