package cn.yimen.device.serial;

import java.time.Duration;

/// When a lost line is tried again: soon at first, then less often, and never so rarely that a
/// replugged device stays away for 10 s.
final class Reopening {

    private static final Duration FIRST = Duration.ofMillis(100);
    private static final Duration MOST = Duration.ofSeconds(4);

    private Duration pause = FIRST;
    private Deadline next = new Deadline(Duration.ZERO);

    boolean due() {
        return next.passed();
    }

    void failed() {
        next = new Deadline(pause);
        Duration doubled = pause.multipliedBy(2);
        pause = doubled.compareTo(MOST) < 0 ? doubled : MOST;
    }

    /// The device itself answered.
    void proven() {
        pause = FIRST;
    }
}
