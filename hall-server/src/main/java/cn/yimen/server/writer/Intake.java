package cn.yimen.server.writer;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// What waits for somebody who takes it in groups: bounded, and shut for good at the end, so that
/// nothing slips in behind the last look and waits for ever. Used by any number of threads.
final class Intake<T> {

    private final int places;
    private final Deque<T> waiting = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition grown = lock.newCondition();
    private boolean isShut;

    Intake(int places) {
        this.places = places;
    }

    /// What became of something that was handed in.
    enum Handing {
        WAITS,
        FULL,
        SHUT
    }

    Handing hand(T one) {
        lock.lock();
        try {
            if (isShut) {
                return Handing.SHUT;
            }
            if (waiting.size() == places) {
                return Handing.FULL;
            }
            waiting.addLast(one);
            grown.signal();
            return Handing.WAITS;
        } finally {
            lock.unlock();
        }
    }

    /// The oldest, so many at most; waits for the first for so long.
    ///
    /// @return empty where the time was up first
    List<T> take(int atMost, Duration limit) throws InterruptedException {
        long nanos = limit.toNanos();
        lock.lock();
        try {
            while (waiting.isEmpty() && nanos > 0) {
                nanos = grown.awaitNanos(nanos);
            }
            var group = new ArrayList<T>();
            while (!waiting.isEmpty() && group.size() < atMost) {
                group.add(waiting.removeFirst());
            }
            return group;
        } finally {
            lock.unlock();
        }
    }

    /// Lets nothing more in.
    ///
    /// @return what still waited
    List<T> shut() {
        lock.lock();
        try {
            isShut = true;
            var left = List.copyOf(waiting);
            waiting.clear();
            return left;
        } finally {
            lock.unlock();
        }
    }
}
