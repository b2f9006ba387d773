package cn.yimen.system.boards;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/// Cuts one cable again and again for 1–90 s of the hall's time, pulled or torn, and leaves it
/// whole as long in between. Safe for use by several threads.
final class Cutting {

    private static final int SHORTEST_SECONDS = 1;
    private static final int LONGEST_SECONDS = 90;

    /// So long after a cable was mended a screen may need to find the hall again.
    private static final Duration FINDING = Duration.ofSeconds(2);

    private final Cable cable;
    private final int timesFaster;
    private final RandomGenerator random;
    private final InstantSource clock = InstantSource.system();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final List<Cut> cuts = new ArrayList<>();
    private final Thread thread;

    private record Cut(Instant from, Instant until) {}

    private Cutting(Cable cable, int timesFaster, RandomGenerator random) {
        this.cable = cable;
        this.timesFaster = timesFaster;
        this.random = random;
        thread = Thread.ofVirtual().name("cutting").unstarted(this::run);
    }

    /// @param timesFaster so much shorter each cut is than in a hall
    static Cutting of(Cable cable, int timesFaster, RandomGenerator random) {
        var cutting = new Cutting(cable, timesFaster, random);
        cutting.thread.start();
        return cutting;
    }

    private void run() {
        try {
            while (!ends(somewhile())) {
                var from = clock.instant();
                if (random.nextBoolean()) {
                    cable.pull();
                } else {
                    cable.tear();
                }
                var _ = ends(somewhile());
                cable.mend();
                note(new Cut(from, clock.instant()));
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration somewhile() {
        int seconds = random.nextInt(SHORTEST_SECONDS, LONGEST_SECONDS + 1);
        return Duration.ofSeconds(seconds).dividedBy(timesFaster);
    }

    private boolean ends(Duration within) throws InterruptedException {
        return ended.await(within.toNanos(), TimeUnit.NANOSECONDS);
    }

    private synchronized void note(Cut cut) {
        cuts.add(cut);
    }

    synchronized int cuts() {
        return cuts.size();
    }

    /// How long the cable was cut, all in all.
    synchronized Duration lost() {
        return cuts.stream()
                .map(cut -> Duration.between(cut.from(), cut.until()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /// Whether nothing was in the way of a call of this moment.
    synchronized boolean wasWhole(Instant called) {
        return cuts.stream()
                .noneMatch(cut ->
                        called.isAfter(cut.from().minus(FINDING))
                                && called.isBefore(cut.until().plus(FINDING)));
    }

    /// Leaves the cable whole.
    void end() throws InterruptedException {
        ended.countDown();
        thread.join();
    }
}
