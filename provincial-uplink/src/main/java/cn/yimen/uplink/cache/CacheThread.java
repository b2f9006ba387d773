package cn.yimen.uplink.cache;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/// Keeps a [PlatformCache] up to date on a thread of its own, "cache".
public final class CacheThread implements AutoCloseable {

    private static final Duration LONGEST_CLOSE = Duration.ofSeconds(5);

    private final CacheRounds rounds;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Thread thread;
    private boolean woken;
    private boolean closed;

    private CacheThread(CacheRounds rounds) {
        this.rounds = rounds;
        thread = Thread.ofVirtual().name("cache").unstarted(this::run);
    }

    /// Starts asking.
    ///
    /// @param asksAppointments whether this machine's hall takes people with bookings
    /// @param told hears of each round, on the thread
    public static CacheThread start(
            PlatformCache cache,
            boolean asksAppointments,
            Consumer<Refreshed> told,
            RandomGenerator random) {
        var running = new CacheThread(new CacheRounds(cache, asksAppointments, told, random));
        running.thread.start();
        return running;
    }

    /// Asks for everything at once: the platform is there again, or something was found to be old.
    public void wake() {
        lock.lock();
        try {
            woken = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        try {
            long last = System.nanoTime();
            while (true) {
                long now = System.nanoTime();
                var rest = rounds.work(Duration.ofNanos(now - last));
                last = now;
                if (!pause(rest)) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// @return whether to go on
    private boolean pause(Duration atMost) throws InterruptedException {
        long nanos = atMost.toNanos();
        lock.lockInterruptibly();
        try {
            while (!closed && !woken && nanos > 0) {
                nanos = changed.awaitNanos(nanos);
            }
            if (woken) {
                rounds.hurry();
            }
            woken = false;
            return !closed;
        } finally {
            lock.unlock();
        }
    }

    /// Stops; whoever closes the transport ends a question that is under way.
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        try {
            thread.join(LONGEST_CLOSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
