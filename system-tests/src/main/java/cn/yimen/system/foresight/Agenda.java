package cn.yimen.system.foresight;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/// What is still to happen, and when it is. Used by one thread.
final class Agenda {

    private final PriorityQueue<Due> due =
            new PriorityQueue<>(Comparator.comparing(Due::at).thenComparingLong(Due::order));
    private long orders;
    private Instant now = Instant.EPOCH;

    private record Due(Instant at, long order, Runnable what) {}

    Instant now() {
        return now;
    }

    void begin(Instant at) {
        now = at;
    }

    void on(Instant at, Runnable what) {
        due.add(new Due(at, orders++, what));
    }

    void after(double seconds, Runnable what) {
        on(now.plusMillis((long) (seconds * 1000)), what);
    }

    /// Until nothing more is to happen.
    void run() {
        while (!due.isEmpty()) {
            var next = due.poll();
            now = next.at();
            next.what().run();
        }
    }
}
