package cn.yimen.device.a4;

import java.time.Duration;

/// A span that runs out, by the machine's steady clock: the wall clock may jump while a device
/// works.
final class Deadline {

    private final long endNanos;

    Deadline(Duration atMost) {
        endNanos = System.nanoTime() + atMost.toNanos();
    }

    boolean passed() {
        return left().isZero();
    }

    Duration left() {
        return Duration.ofNanos(Math.max(0, endNanos - System.nanoTime()));
    }
}
