package cn.yimen.device.card;

import cn.yimen.device.DeviceStatus;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// What an identity reader told, in order and with its time.
public final class Told {

    private static final Duration LIMIT = Duration.ofSeconds(40);

    /// One event or status.
    public record One(Object what, long nanos) {}

    private final List<One> all = new ArrayList<>();

    public IdentityReader reader(List<? extends ReaderConfig> configs) {
        return IdentityReader.start(configs, this::note, this::note, InstantSource.system());
    }

    private synchronized void note(Object what) {
        all.add(new One(what, System.nanoTime()));
        notifyAll();
    }

    public synchronized void forget() {
        all.clear();
    }

    /// All card events so far.
    public synchronized List<CardEvent> events() {
        return all.stream()
                .map(One::what)
                .filter(CardEvent.class::isInstance)
                .map(CardEvent.class::cast)
                .toList();
    }

    public synchronized List<Class<?>> kinds() {
        return events().stream().<Class<?>>map(Object::getClass).toList();
    }

    public <T> One await(Class<T> type) throws InterruptedException {
        return await(type, _ -> true);
    }

    /// Waits for something told of this type, since the last [#forget].
    public synchronized <T> One await(Class<T> type, Predicate<T> matching)
            throws InterruptedException {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (true) {
            for (One one : all) {
                if (type.isInstance(one.what()) && matching.test(type.cast(one.what()))) {
                    return one;
                }
            }
            long leftMillis = (end - System.nanoTime()) / 1_000_000;
            if (leftMillis <= 0) {
                throw new AssertionError("no " + type.getSimpleName() + ", only " + all);
            }
            wait(leftMillis);
        }
    }

    public IdentityDocument awaitDocument() throws InterruptedException {
        return ((CardEvent.Read) await(CardEvent.Read.class).what()).document();
    }

    public One awaitStatus(Predicate<DeviceStatus> matching) throws InterruptedException {
        return await(DeviceStatus.class, matching);
    }
}
