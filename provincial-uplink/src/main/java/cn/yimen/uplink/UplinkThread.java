package cn.yimen.uplink;

import cn.yimen.uplink.Presence.Look;
import cn.yimen.uplink.Uplink.Until;
import cn.yimen.uplink.contract.PlatformEvent;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Lets an [Uplink] work on a thread of its own: at once when events come, later when the platform
/// is away, and soon after it is back.
public final class UplinkThread implements AutoCloseable {

    private static final Duration LONGEST_CLOSE = Duration.ofSeconds(5);

    private final Uplink uplink;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Thread thread;
    private boolean woken;
    private boolean closed;

    private UplinkThread(Uplink uplink) {
        this.uplink = uplink;
        this.thread = Thread.ofVirtual().name("uplink").unstarted(this::run);
    }

    /// Starts working. From now on the uplink belongs to this.
    public static UplinkThread start(Uplink uplink) {
        var running = new UplinkThread(uplink);
        running.thread.start();
        return running;
    }

    /// New events are in the journal. Returns at once.
    public void wake() {
        lock.lock();
        try {
            woken = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// See [Uplink#correct]; what is taken goes up at once.
    public boolean correct(PlatformEvent correction) {
        boolean taken = uplink.correct(correction);
        wake();
        return taken;
    }

    public UplinkStatus status() {
        return uplink.status();
    }

    private void run() {
        try {
            while (rest(work())) {}
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Uplink.Rest work() {
        try {
            return uplink.work();
        } catch (RuntimeException e) {
            return uplink.failed(e);
        }
    }

    /// Returns whether to go on.
    private boolean rest(Uplink.Rest rest) throws InterruptedException {
        boolean goesOn =
                rest.until() == Until.PLATFORM
                        ? untilThePlatformReturns(rest.atMost())
                        : pause(rest.atMost(), rest.until() == Until.EVENTS);
        forgetWaking();
        return goesOn;
    }

    private boolean untilThePlatformReturns(Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        var look = Look.AWAY;
        while (look == Look.AWAY) {
            var left = Duration.ofNanos(end - System.nanoTime());
            var pause = uplink.presence().untilNextLook();
            if (left.compareTo(pause) <= 0) {
                return pause(left, false);
            }
            if (!pause(pause, false)) {
                return false;
            }
            look = uplink.presence().look();
        }
        return look == Look.RETURNED || pause(Duration.ofNanos(end - System.nanoTime()), false);
    }

    private boolean pause(Duration atMost, boolean wakeable) throws InterruptedException {
        long nanos = atMost.toNanos();
        lock.lockInterruptibly();
        try {
            while (!closed && nanos > 0 && !(wakeable && woken)) {
                nanos = changed.awaitNanos(nanos);
            }
            return !closed;
        } finally {
            lock.unlock();
        }
    }

    private void forgetWaking() {
        lock.lock();
        try {
            woken = false;
        } finally {
            lock.unlock();
        }
    }

    /// Stops; a request in flight is cut off and goes up again next time.
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        uplink.cancel();
        try {
            thread.join(LONGEST_CLOSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        uplink.close();
    }
}
