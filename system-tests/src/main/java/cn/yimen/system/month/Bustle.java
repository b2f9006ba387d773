package cn.yimen.system.month;

import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// How much is being done at this moment of the month, by all threads together. Time moves on only
/// when it is nothing.
final class Bustle {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition calm = lock.newCondition();
    private Optional<Throwable> failure = Optional.empty();
    private int busy;

    void begin() {
        lock.lock();
        try {
            busy++;
        } finally {
            lock.unlock();
        }
    }

    void end() {
        lock.lock();
        try {
            busy--;
            if (busy == 0) {
                calm.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /// Something threw that must not: whoever waits for calm hears of it.
    void failed(Throwable cause) {
        lock.lock();
        try {
            failure = failure.or(() -> Optional.of(cause));
        } finally {
            lock.unlock();
        }
    }

    void awaitCalm() {
        lock.lock();
        try {
            while (busy > 0) {
                calm.awaitUninterruptibly();
            }
            if (failure.isPresent()) {
                throw new IllegalStateException("somebody failed", failure.get());
            }
        } finally {
            lock.unlock();
        }
    }
}
