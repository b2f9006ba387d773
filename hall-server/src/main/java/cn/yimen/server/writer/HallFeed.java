package cn.yimen.server.writer;

import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.state.HallState;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// What is durable and may be told: the standing, and the latest events in a ring, so that screens
/// that keep up never touch the disk. The writer publishes; any number of threads read and wait.
public final class HallFeed {

    private static final int RING = 4096;

    private final String epoch;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition grown = lock.newCondition();
    private final Deque<Recorded> ring = new ArrayDeque<>(RING);
    private volatile Standing standing;
    private volatile Optional<String> damage = Optional.empty();

    HallFeed(String epoch, Standing standing) {
        this.epoch = epoch;
        this.standing = standing;
    }

    public String epoch() {
        return epoch;
    }

    /// The journal was found damaged while the hall is being served.
    public void damaged(String why) {
        damage = Optional.of(why);
    }

    public Optional<String> damage() {
        return damage;
    }

    public Standing standing() {
        return standing;
    }

    public HallState state() {
        return standing.hall();
    }

    public long head() {
        return standing.hall().seq();
    }

    void publish(Standing next, List<Recorded> events) {
        lock.lock();
        try {
            for (var event : events) {
                if (ring.size() == RING) {
                    ring.removeFirst();
                }
                ring.addLast(event);
            }
            standing = next;
            grown.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// The events after a number; empty where the ring no longer has them all.
    public Optional<List<Recorded>> after(long seq) {
        lock.lock();
        try {
            var later = ring.reversed().stream().takeWhile(event -> event.seq() > seq).toList();
            return seq + later.size() == head() ? Optional.of(later.reversed()) : Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    /// Waits until there is something after a number.
    ///
    /// @return false where the time was up first
    public boolean awaitAfter(long seq, Duration limit) throws InterruptedException {
        long nanos = limit.toNanos();
        lock.lock();
        try {
            while (head() <= seq && nanos > 0) {
                nanos = grown.awaitNanos(nanos);
            }
            return head() > seq;
        } finally {
            lock.unlock();
        }
    }
}
