package cn.yimen.system.bench;

import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.fleet.Heartbeat;
import cn.yimen.hall.fleet.Program;
import cn.yimen.hall.fleet.Service;
import cn.yimen.hall.wire.WireJson;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// Ten thousand kiosks that say every ten seconds how they are: a thousand connections, and over
/// each ten kiosks one after the other, spread evenly over the time.
final class FleetCrowd implements AutoCloseable {

    static final int KIOSKS = 10_000;

    private static final int LANES = 1_000;
    private static final int EACH = KIOSKS / LANES;
    private static final Duration EVERY = Duration.ofSeconds(10);

    /// It falls silent when it is asked to.
    private static final int MORTAL = 0;

    static final String MORTAL_NAME = name(MORTAL);

    private final List<Thread> lanes = new ArrayList<>();
    private final AtomicInteger failed = new AtomicInteger();
    private final Instant startedAt = Instant.now();
    private volatile Timings answers = new Timings();
    private volatile boolean isOneSilent;
    private volatile long lastWord;

    private FleetCrowd() {}

    static FleetCrowd before(int port) {
        var crowd = new FleetCrowd();
        long begun = System.nanoTime();
        for (int lane = 0; lane < LANES; lane++) {
            int number = lane;
            crowd.lanes.add(Thread.startVirtualThread(() -> crowd.speak(port, number, begun)));
        }
        return crowd;
    }

    /// What a beat takes is counted from when it was due, not from when there was time for it.
    private void speak(int port, int lane, long begun) {
        long pause = EVERY.dividedBy(EACH).toNanos();
        long due = begun + pause * lane / LANES;
        try (var line = new FleetLine(port)) {
            for (int turn = 0; !Thread.currentThread().isInterrupted(); turn++) {
                due += pause;
                await(due);
                int kiosk = lane + LANES * (turn % EACH);
                if (kiosk != MORTAL || !isOneSilent) {
                    line.post("/v1/heartbeats", WireJson.write(beat(kiosk)));
                    count(kiosk, System.nanoTime() - due);
                }
            }
        } catch (IOException e) {
            if (!Thread.currentThread().isInterrupted()) {
                failed.incrementAndGet();
            }
        }
    }

    private static void await(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
        }
    }

    private synchronized void count(int kiosk, long took) {
        answers.add(took);
        if (kiosk == MORTAL) {
            lastWord = System.nanoTime();
        }
    }

    private static String name(int kiosk) {
        return "K%05d".formatted(kiosk);
    }

    private Heartbeat beat(int kiosk) {
        return new Heartbeat(
                new CommandId(UUID.randomUUID()),
                new DeviceId(name(kiosk)),
                Program.KIOSK,
                Instant.now(),
                startedAt,
                new Heartbeat.Versions("1.4.0", "25.0.3", "1"),
                Service.READY,
                Optional.empty(),
                kiosk % 3 == 0,
                Optional.of(40L),
                Optional.of(31),
                Optional.of(0L),
                Optional.of(startedAt.plus(Duration.ofDays(80))),
                List.of(new Heartbeat.Met("K-04", 2, startedAt)),
                List.of());
    }

    /// From now on one of them says nothing any more.
    void loseOne() {
        isOneSilent = true;
    }

    Duration sinceItsLastWord() {
        return Duration.ofNanos(System.nanoTime() - lastWord);
    }

    /// Forgets what was measured so far.
    synchronized void begin() {
        answers = new Timings();
    }

    synchronized Timings answers() {
        return answers;
    }

    /// How many connections ended, or got an answer that says no.
    int failed() {
        return failed.get();
    }

    @Override
    public void close() {
        lanes.forEach(Thread::interrupt);
    }
}
