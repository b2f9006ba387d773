package cn.yimen.device.fuzz;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGeneratorFactory;

/// Feeds a target with hostile bytes and watches it: nothing may be thrown, no message may cost
/// more than a second of the processor or 16 MiB.
public final class Hostile {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final long MOST_BYTES = 16L << 20;
    private static final Duration MOST_PROCESSOR = Duration.ofSeconds(1);

    /// A codec never waits: what stands still that long waits for ever.
    private static final Duration MOST_WAIT = Duration.ofSeconds(30);

    private final Target target;
    private final AtomicLong meals = new AtomicLong();
    private final AtomicReference<byte[]> eating = new AtomicReference<>(new byte[0]);
    private final AtomicReference<Optional<Throwable>> found =
            new AtomicReference<>(Optional.empty());

    private Hostile(Target target) {
        this.target = target;
    }

    public static void feed(Target target, int times, long seed) throws InterruptedException {
        var spoiler =
                new Spoiler(
                        target.seeds(), RandomGeneratorFactory.of("L64X128MixRandom").create(seed));
        new Hostile(target).feed(times, spoiler);
    }

    private void feed(int times, Spoiler spoiler) throws InterruptedException {
        var eater =
                Thread.ofPlatform()
                        .daemon()
                        .name("eats-" + target.name())
                        .uncaughtExceptionHandler((_, e) -> found.set(Optional.of(e)))
                        .start(() -> eat(times, spoiler));
        while (!eater.join(Duration.ofMillis(100))) {
            watch(eater);
        }
        found.get().ifPresent(what -> fail(what.toString(), what));
    }

    private void eat(int times, Spoiler spoiler) {
        while (meals.get() < times) {
            eating.set(spoiler.next());
            meals.incrementAndGet();
            once(target, eating.get());
        }
    }

    /// What a message cost.
    private record Cost(long bytes, long processorNanos) {

        boolean isTooMuch() {
            return bytes > MOST_BYTES || processorNanos > MOST_PROCESSOR.toNanos();
        }
    }

    /// One message, and what it costs: the lesser of two tries, for the first may load classes.
    static void once(Target target, byte[] bytes) {
        if (cost(target, bytes).isTooMuch()) {
            var again = cost(target, bytes);
            if (again.isTooMuch()) {
                throw new AssertionError(
                        "%d bytes cost %d bytes of memory and %s of the processor"
                                .formatted(
                                        bytes.length,
                                        again.bytes(),
                                        Duration.ofNanos(again.processorNanos())));
            }
        }
    }

    private static Cost cost(Target target, byte[] bytes) {
        long memory = THREADS.getCurrentThreadAllocatedBytes();
        long processor = THREADS.getCurrentThreadCpuTime();
        target.eat(bytes);
        return new Cost(
                THREADS.getCurrentThreadAllocatedBytes() - memory,
                THREADS.getCurrentThreadCpuTime() - processor);
    }

    /// Returns when the message at hand is eaten, or the thread has ended.
    private void watch(Thread eater) throws InterruptedException {
        long meal = meals.get();
        long spent = THREADS.getThreadCpuTime(eater.threadId());
        long since = System.nanoTime();
        while (!eater.join(Duration.ofMillis(20)) && meals.get() == meal) {
            long more = THREADS.getThreadCpuTime(eater.threadId()) - spent;
            if (more > MOST_PROCESSOR.toNanos()
                    || System.nanoTime() - since > MOST_WAIT.toNanos()) {
                var where = new Throwable("stands here");
                where.setStackTrace(eater.getStackTrace());
                fail("does not come to an end", where);
            }
        }
    }

    private void fail(String what, Throwable cause) {
        throw new AssertionError(
                "%s, message %d: %s%n%s"
                        .formatted(
                                target.name(),
                                meals.get(),
                                what,
                                HexFormat.of().formatHex(eating.get())),
                cause);
    }
}
