package cn.yimen.client;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// Pauses between tries: doubling, with full jitter, never longer than the slowest.
final class Backoff {

    private static final long FIRST_MILLIS = 50;

    private final long slowestMillis;
    private final RandomGenerator random;
    private long nextMillis = FIRST_MILLIS;

    Backoff(Duration slowest, RandomGenerator random) {
        this.slowestMillis = Math.max(FIRST_MILLIS, slowest.toMillis());
        this.random = random;
    }

    Duration next() {
        long ceiling = nextMillis;
        nextMillis = Math.min(slowestMillis, nextMillis * 2);
        return Duration.ofMillis(ceiling / 2 + random.nextLong(ceiling / 2 + 1));
    }

    void reset() {
        nextMillis = FIRST_MILLIS;
    }
}
