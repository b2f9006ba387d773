package cn.yimen.system.attack;

import cn.yimen.client.HallClient;
import cn.yimen.client.HallClientConfig;
import cn.yimen.client.HallListener;
import cn.yimen.client.HallUpdate;
import cn.yimen.client.LinkState;
import cn.yimen.client.Reply;
import cn.yimen.client.trust.Identity;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/// A kiosk that takes a number twice a second while others attack, and measures how long each
/// takes.
final class HonestKiosk implements AutoCloseable {

    private static final Duration BETWEEN = Duration.ofMillis(500);
    private static final Duration GIVEN_UP = Duration.ofSeconds(10);

    /// SEC-44.
    private static final long P99_MILLIS = 1_000;

    private final HallClient client;
    private final List<Long> millis = new ArrayList<>();
    private final Thread thread;
    private volatile boolean goesOn = true;
    private int refused;

    HonestKiosk(Loot loot, URI server) {
        var clock = InstantSource.system();
        var reading = Identity.read(loot.folder().resolve("honest"), clock);
        if (!(reading instanceof Identity.Reading.Read read)) {
            throw new IllegalStateException("no identity: " + reading);
        }
        client =
                HallClient.connect(
                        HallClientConfig.of(List.of(server), read.identity()),
                        new Silent(),
                        clock,
                        new SplittableRandom(1));
        thread = Thread.ofPlatform().name("honest kiosk").daemon().start(this::take);
    }

    private void take() {
        while (goesOn) {
            long begin = System.nanoTime();
            boolean taken = isTaken();
            note(Duration.ofNanos(System.nanoTime() - begin).toMillis(), taken);
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
    }

    private boolean isTaken() {
        try {
            return client.send(Requests.envelope(Loot.HONEST, Requests.otherNumber()))
                            .get(GIVEN_UP.toMillis(), TimeUnit.MILLISECONDS)
                    instanceof Reply.Answered;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            goesOn = false;
            return false;
        }
    }

    private synchronized void note(long took, boolean taken) {
        millis.add(took);
        refused += taken ? 0 : 1;
    }

    synchronized Attempt attempt() {
        var sorted = millis.stream().sorted().toList();
        if (sorted.isEmpty()) {
            return Attempt.of("lan: an honest kiosk meanwhile", "is served", false, "no number");
        }
        long p99 = sorted.get(Math.min(sorted.size() - 1, sorted.size() * 99 / 100));
        return Attempt.of(
                "lan: an honest kiosk meanwhile",
                "every question is answered, p99 within " + P99_MILLIS + " ms",
                refused == 0 && p99 <= P99_MILLIS,
                "%d asked, %d not answered, median %d, p99 %d, most %d ms"
                        .formatted(
                                sorted.size(),
                                refused,
                                sorted.get(sorted.size() / 2),
                                p99,
                                sorted.getLast()));
    }

    @Override
    public void close() {
        goesOn = false;
        try {
            thread.join(GIVEN_UP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        client.close();
    }

    private static final class Silent implements HallListener {

        @Override
        public void changed(HallUpdate update) {
            // Only the answers count.
        }

        @Override
        public void link(LinkState state) {
            // Only the answers count.
        }
    }
}
