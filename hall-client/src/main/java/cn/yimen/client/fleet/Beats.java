package cn.yimen.client.fleet;

import cn.yimen.client.HallContact;
import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.fleet.BeatAnswer;
import cn.yimen.hall.fleet.Heartbeat;
import cn.yimen.hall.fleet.MetErrors;
import cn.yimen.hall.fleet.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/// Tells the hall how the machine is: every ten seconds, not all machines at once, and within a
/// second where it changes; and does what the answer asks. A heartbeat that nobody hears is not
/// repeated: the next one says all of it.
public final class Beats implements AutoCloseable {

    private static final Duration EVERY = Duration.ofSeconds(10);
    private static final Duration JITTER = Duration.ofSeconds(2);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final double HUNDRED = 100;

    private final HallContact hall;
    private final Machine machine;
    private final Name name;
    private final Around around;
    private final IdSource ids;
    private final Errands errands;
    private final Instant startedAt;
    private final Thread thread;
    private Optional<Machine.Standing> said = Optional.empty();
    private Optional<Long> offsetMillis = Optional.empty();
    private Instant next = Instant.MIN;

    /// Who speaks.
    ///
    /// @param disk a place on the disk that holds its data
    public record Name(DeviceId device, Program program, Heartbeat.Versions versions, Path disk) {

        /// @param part of the program, whose package says its version
        public static Heartbeat.Versions versions(Class<?> part, String data) {
            var program = Optional.ofNullable(part.getPackage().getImplementationVersion());
            return new Heartbeat.Versions(
                    program.orElse("development"), Runtime.version().toString(), data);
        }
    }

    /// The world outside.
    public record Around(
            InstantSource clock, RandomGenerator random, LogBook log, MetErrors errors) {}

    private Beats(HallContact hall, Machine machine, Name name, Around around) {
        this.hall = hall;
        this.machine = machine;
        this.name = name;
        this.around = around;
        ids = new IdSource(around.clock(), around.random());
        errands = new Errands(machine, hall, name.device(), around);
        startedAt = around.clock().instant();
        thread = Thread.ofVirtual().name("heartbeat").unstarted(this::run);
    }

    public static Beats start(HallContact hall, Machine machine, Name name, Around around) {
        var beats = new Beats(hall, machine, name, around);
        beats.thread.start();
        return beats;
    }

    private void run() {
        try {
            while (true) {
                look();
                Thread.sleep(LOOK);
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    /// What waits for somebody to leave is tried each time.
    private void look() {
        var now = around.clock().instant();
        var standing = machine.standing();
        boolean ended = errands.carryOn();
        if (ended || !said.equals(Optional.of(standing)) || !now.isBefore(next)) {
            beat(standing, now);
        }
    }

    private void beat(Machine.Standing standing, Instant now) {
        long jitter = around.random().nextLong(JITTER.toMillis());
        next = now.plus(EVERY).minusMillis(jitter);
        said = Optional.of(standing);
        var beat = beat(standing, now, ids.command());
        hall.beat(beat)
                .completeOnTimeout(Optional.empty(), PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(_ -> Optional.empty())
                .join()
                .ifPresent(answer -> heard(beat, answer));
    }

    private Heartbeat beat(Machine.Standing standing, Instant now, CommandId id) {
        return new Heartbeat(
                id,
                name.device(),
                name.program(),
                now,
                startedAt,
                name.versions(),
                standing.service(),
                standing.reason(),
                standing.busy(),
                offsetMillis,
                diskUsed(),
                standing.handOver(),
                hall.certificateUntil(),
                around.errors().latest(),
                errands.ended());
    }

    private void heard(Heartbeat beat, BeatAnswer answer) {
        var sent = beat.at();
        var back = around.clock().instant();
        var middle = sent.plus(Duration.between(sent, back).dividedBy(2));
        offsetMillis = Optional.of(Duration.between(answer.at(), middle).toMillis());
        errands.told(beat.ended());
        errands.take(answer.orders(), answer.at());
    }

    private Optional<Integer> diskUsed() {
        try {
            var store = Files.getFileStore(name.disk());
            double left = (double) store.getUsableSpace() / Math.max(1, store.getTotalSpace());
            return Optional.of((int) Math.round(HUNDRED * (1 - left)));
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
