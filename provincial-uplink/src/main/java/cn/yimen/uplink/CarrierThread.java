package cn.yimen.uplink;

import cn.yimen.uplink.Presence.Look;
import cn.yimen.uplink.Rest.Until;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Lets a [Carrier] work on a thread of its own: at once when there is something new, later when
/// the platform is away, and soon after it is back.
public final class CarrierThread implements AutoCloseable {

    private static final Duration ANSWER = Duration.ofMillis(500);
    private static final Duration LONGEST_CLOSE = Duration.ofSeconds(4);

    private final Carrier carrier;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Thread thread;
    private boolean woken;
    private boolean closed;

    private CarrierThread(Carrier carrier, String name) {
        this.carrier = carrier;
        this.thread = Thread.ofVirtual().name(name).unstarted(this::run);
    }

    /// Starts working. From now on the carrier belongs to this.
    public static CarrierThread start(Carrier carrier, String name) {
        var running = new CarrierThread(carrier, name);
        running.thread.start();
        return running;
    }

    /// There is something new. Returns at once.
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
            while (rest(work())) {}
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Rest work() {
        try {
            return carrier.work();
        } catch (RuntimeException e) {
            return carrier.failed(e);
        }
    }

    /// Returns whether to go on.
    private boolean rest(Rest rest) throws InterruptedException {
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
            var pause = carrier.presence().untilNextLook();
            if (left.compareTo(pause) <= 0) {
                return pause(left, false);
            }
            if (!pause(pause, false)) {
                return false;
            }
            look = carrier.presence().look();
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

    /// Stops. An answer that is on its way is waited for a moment, so that what it says is written
    /// down; then a request in flight is cut off and goes up again next time.
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
            if (!thread.join(ANSWER)) {
                carrier.cancel();
                thread.join(LONGEST_CLOSE);
            }
        } catch (InterruptedException e) {
            carrier.cancel();
            Thread.currentThread().interrupt();
        }
        carrier.close();
    }
}
