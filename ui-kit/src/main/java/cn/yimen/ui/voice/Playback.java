package cn.yimen.ui.voice;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// How one utterance is listened to: on, held, or ended at once. Written by any thread, read by the
/// one that plays.
public final class Playback {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean held;
    private boolean ended;

    public void hold(boolean on) {
        change(() -> held = on);
    }

    public void end() {
        change(() -> ended = true);
    }

    public boolean isHeld() {
        lock.lock();
        try {
            return held;
        } finally {
            lock.unlock();
        }
    }

    public boolean isEnded() {
        lock.lock();
        try {
            return ended;
        } finally {
            lock.unlock();
        }
    }

    private void change(Runnable act) {
        lock.lock();
        try {
            act.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Waits while it is held.
    void awaitRelease() throws InterruptedException {
        lock.lock();
        try {
            while (held && !ended) {
                changed.await();
            }
        } finally {
            lock.unlock();
        }
    }
}
