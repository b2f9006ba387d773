package cn.yimen.system.month;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

/// The month's time, which moves when it is told to, and what is to happen later. One thread moves
/// it; any may ask and plan.
final class MonthClock implements InstantSource {

    private final PriorityBlockingQueue<Due> due =
            new PriorityBlockingQueue<>(
                    64, Comparator.comparing(Due::at).thenComparingLong(Due::order));
    private final AtomicLong planned = new AtomicLong();
    private volatile Instant now;

    private record Due(Instant at, long order, Runnable step) {}

    MonthClock(Instant from) {
        now = from;
    }

    @Override
    public Instant instant() {
        return now;
    }

    void after(Duration delay, Runnable step) {
        due.add(new Due(now.plus(delay), planned.getAndIncrement(), step));
    }

    /// Does what is due until then, in order. What is due at one moment happens side by side.
    void advance(Instant end, Bustle bustle) {
        bustle.awaitCalm();
        for (var moment = next(end); moment.isPresent(); moment = next(end)) {
            now = moment.get().isAfter(now) ? moment.get() : now;
            happen(now);
            bustle.awaitCalm();
        }
        now = end;
    }

    private Optional<Instant> next(Instant end) {
        return Optional.ofNullable(due.peek()).map(Due::at).filter(at -> !at.isAfter(end));
    }

    private void happen(Instant moment) {
        for (var next = due.peek(); next != null && !next.at().isAfter(moment); next = due.peek()) {
            due.remove(next);
            next.step().run();
        }
    }
}
