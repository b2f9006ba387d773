package cn.yimen.device.link;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Bytes between the thread that receives them and the thread that reads them. Bounded: a device
/// that floods the line loses its oldest bytes, never our memory. What was taken is erased here: it
/// may be what stands on somebody's card, and nothing else may come along to overwrite it.
public final class Inbox {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final byte[] ring;
    private int start;
    private int size;
    private boolean ended;

    public Inbox(int capacity) {
        ring = new byte[capacity];
    }

    /// The bytes stay the caller's, to erase.
    public void put(byte[] bytes) {
        lock.lock();
        try {
            for (byte b : bytes) {
                append(b);
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void append(byte b) {
        ring[(start + size) % ring.length] = b;
        if (size < ring.length) {
            size++;
        } else {
            start = (start + 1) % ring.length;
        }
    }

    /// All bytes that are there; waits for the first. Empty when none came in time.
    public byte[] take(Duration atMost, String from) throws LinkLost {
        lock.lock();
        try {
            long left = atMost.toNanos();
            while (size == 0 && !ended && left > 0) {
                left = changed.awaitNanos(left);
            }
            if (size == 0 && ended) {
                throw new LinkLost("reading from " + from, true);
            }
            return drain();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LinkLost("interrupted while reading from " + from, true);
        } finally {
            lock.unlock();
        }
    }

    private byte[] drain() {
        var bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            bytes[i] = ring[(start + i) % ring.length];
        }
        erase();
        return bytes;
    }

    public void clear() {
        lock.lock();
        try {
            erase();
        } finally {
            lock.unlock();
        }
    }

    private void erase() {
        for (int i = 0; i < size; i++) {
            ring[(start + i) % ring.length] = 0;
        }
        start = 0;
        size = 0;
    }

    /// Nothing more will come; what is there can still be read.
    public void end() {
        lock.lock();
        try {
            ended = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public boolean hasEnded() {
        lock.lock();
        try {
            return ended;
        } finally {
            lock.unlock();
        }
    }
}
