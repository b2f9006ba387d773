package cn.yimen.system.sim;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.PriorityQueue;

/// Virtual time: what is due happens one after the other, and the clock jumps from one to the next.
/// Equal times keep the order in which they were asked for, so that a seed tells everything.
final class Timeline implements InstantSource {

    private final PriorityQueue<Due> due = new PriorityQueue<>();
    private long nowMillis;
    private Instant now;
    private long asked;
    private long done;

    private record Due(long millis, long order, Runnable step) implements Comparable<Due> {
        @Override
        public int compareTo(Due other) {
            int byTime = Long.compare(millis, other.millis);
            return byTime != 0 ? byTime : Long.compare(order, other.order);
        }
    }

    Timeline(Instant start) {
        now = start;
        nowMillis = start.toEpochMilli();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public long millis() {
        return nowMillis;
    }

    void at(long millis, Runnable step) {
        due.add(new Due(Math.max(millis, nowMillis), asked++, step));
    }

    void after(long millis, Runnable step) {
        at(nowMillis + millis, step);
    }

    void after(Duration delay, Runnable step) {
        after(delay.toMillis(), step);
    }

    /// Lets everything happen that is due until then.
    void runUntil(Instant end) {
        long last = end.toEpochMilli();
        for (var next = due.peek(); next != null && next.millis() <= last; next = due.peek()) {
            due.poll();
            go(next.millis());
            done++;
            next.step().run();
        }
        go(last);
    }

    private void go(long millis) {
        if (millis != nowMillis) {
            nowMillis = millis;
            now = Instant.ofEpochMilli(millis);
        }
    }

    /// How many steps have happened.
    long done() {
        return done;
    }
}
