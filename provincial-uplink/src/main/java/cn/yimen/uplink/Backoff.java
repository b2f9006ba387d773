package cn.yimen.uplink;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// How long to wait after failures in a row: anything up to a doubling bound (full jitter), so that
/// the halls of a province do not all come back at once.
public final class Backoff {

    private final Duration first;
    private final Duration longest;
    private final RandomGenerator random;
    private int failures;

    public Backoff(Duration first, Duration longest, RandomGenerator random) {
        this.first = first;
        this.longest = longest;
        this.random = random;
    }

    /// @param atLeast what the platform asks for
    public Duration next(Duration atLeast) {
        var jittered = next();
        return jittered.compareTo(atLeast) > 0 ? jittered : atLeast;
    }

    private Duration next() {
        long bound = first.toMillis() << Math.min(failures, 20);
        failures++;
        return Duration.ofMillis(1 + random.nextLong(Math.min(bound, longest.toMillis())));
    }

    /// Whether the last attempt was a success, or none was made.
    public boolean isCalm() {
        return failures == 0;
    }

    public void reset() {
        failures = 0;
    }
}
