package cn.yimen.server.support;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A clock that stands still until it is pushed.
public final class PushedClock implements InstantSource {

    private volatile Instant now = Sample.MORNING;

    @Override
    public Instant instant() {
        return now;
    }

    public void push(Duration by) {
        now = now.plus(by);
    }
}
