package cn.yimen.sandbox.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.assertj.core.data.Offset.offset;

import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.wire.RecordsDepth;
import cn.yimen.journal.record.Actor;
import cn.yimen.journal.record.Contents;
import cn.yimen.journal.record.NewRecord;
import cn.yimen.journal.record.ReadRecord;
import cn.yimen.journal.record.RecordHeader;
import cn.yimen.journal.record.RecordState;
import cn.yimen.sandbox.TestPlatform;
import cn.yimen.uplink.CarrierThread;
import cn.yimen.uplink.PlatformAddress;
import cn.yimen.uplink.contract.Credentials;
import cn.yimen.uplink.contract.hotline.AppealKind;
import cn.yimen.uplink.contract.hotline.AppealRequest;
import cn.yimen.uplink.record.ClockShift;
import cn.yimen.uplink.record.Sent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a machine meets in a year: nothing is lost, nothing is there twice, and somebody can see
/// it.
final class RecordTroubleTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration TEN_YEARS = Duration.ofDays(3_653);

    @TempDir Path dir;

    private TestPlatform platform;

    @BeforeEach
    void start() {
        platform = new TestPlatform(dir, InstantSource.system());
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    private static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            LockSupport.parkNanos(20_000_000);
        }
    }

    @Test
    void aMachineThatIsKilledInTheMiddleGoesOnAndTellsNothingTwice() throws Exception {
        var place = Files.createDirectories(dir.resolve("machine"));
        var now = Instant.now();
        try (var machine = new Machine(place, InstantSource.system())) {
            for (int i = 0; i < 60; i++) {
                machine.keep(appeal(now));
            }
        }
        platform.faults("fault=SLOW&percent=100&millis=40");
        var process = RecordsProcess.start(place, platform.uri("/"));
        await("something arrives", () -> Held.by(dir).size() > 8);
        process.destroyForcibly();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(Held.by(dir)).hasSizeLessThan(60);
        platform.faults("fault=NONE");
        try (var machine = new Machine(place, InstantSource.system());
                var uplink = machine.uplink(platform.address(TestPlatform.HALL))) {
            machine.workUntilNothingWaits(uplink);
            assertThat(Held.by(dir).keySet())
                    .containsExactlyInAnyOrderElementsOf(ids(machine.in(RecordState.SENT)))
                    .hasSize(60);
        }
    }

    private static List<String> ids(List<RecordHeader> records) {
        return records.stream().map(record -> record.id().toString()).toList();
    }

    private static NewRecord appeal(Instant at) {
        return Sent.hotline(
                new AppealRequest(
                        Machine.stamp(UUID.randomUUID(), at),
                        AppealKind.SUGGESTION,
                        "建议",
                        "请在门口放一把椅子。",
                        "530199",
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        List.of()));
    }

    /// On a disk of four mebibytes; needs the right to mount one.
    @Test
    void onAFullDiskTheAnswerIsAskedForAgainAndWhatWasTakenIsNotTakenTwice() throws Exception {
        var disk = Files.createDirectories(dir.resolve("disk"));
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", disk.toString()))
                .as("may mount a tmpfs")
                .isZero();
        try (var machine = new Machine(disk, InstantSource.system());
                var uplink = machine.uplink(platform.address(TestPlatform.HALL))) {
            for (int i = 0; i < 8; i++) {
                machine.keep(Machine.ratingOf(UUID.randomUUID(), Instant.now()));
            }
            var filler = disk.resolve("filler");
            Files.write(filler, new byte[(int) Files.getFileStore(disk).getUsableSpace()]);
            uplink.work();
            assertThat(Held.by(dir)).hasSize(8);
            assertThat(machine.in(RecordState.WAITING)).hasSize(8);
            assertThat(uplink.depth().flatMap(RecordsDepth::hindrance)).contains("disk-full");
            Files.delete(filler);
            machine.workUntilNothingWaits(uplink);
            assertThat(Held.by(dir))
                    .hasSize(8)
                    .allSatisfy((_, times) -> assertThat(times).isEqualTo(2));
        } finally {
            run("umount", disk.toString());
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    @Test
    void aClockThatIsTenYearsSlowHoldsNothingBack() {
        InstantSource slow = () -> Instant.now().minus(TEN_YEARS);
        try (var machine = new Machine(dir.resolve("machine"), slow);
                var uplink = machine.uplink(platform.address(TestPlatform.HALL))) {
            var kept = machine.keep(appeal(slow.instant()));
            machine.workUntilNothingWaits(uplink);
            assertThat(Held.by(dir)).containsOnlyKeys(kept.id().toString());
            assertThat(uplink.clockOffsetMillis()).isCloseTo(TEN_YEARS.toMillis(), offset(60_000L));
        }
    }

    /// Nobody can have said something in ten years' time: a person puts the time right.
    @Test
    void whatAFastClockStampedWaitsForAPersonUnderTheReason() {
        InstantSource fast = () -> Instant.now().plus(TEN_YEARS);
        try (var machine = new Machine(dir.resolve("machine"), fast);
                var uplink = machine.uplink(platform.address(TestPlatform.HALL))) {
            machine.keep(appeal(fast.instant()));
            machine.workUntilNothingWaits(uplink);
            assertThat(machine.in(RecordState.PARKED))
                    .singleElement()
                    .satisfies(one -> assertThat(one.reason()).contains("invalid:/stamp/at"));
            assertThat(Held.by(dir)).isEmpty();
            putRight(machine, TEN_YEARS.negated());
            machine.workUntilNothingWaits(uplink);
            assertThat(machine.in(RecordState.SENT)).hasSize(1);
        }
    }

    private static void putRight(Machine machine, Duration by) {
        var header = machine.in(RecordState.PARKED).getFirst();
        var found = (ReadRecord.Found) machine.store().read(header.id());
        var body = new ClockShift(by).of(header, found.contents().body()).orElseThrow();
        machine.store().resend(header.id(), Contents.of(body), new Actor("0317"));
    }

    @Test
    void aStrangerToThePlatformKeepsEverythingAndSaysWhy() {
        var stranger =
                new PlatformAddress(
                        platform.uri("/"),
                        new HallId("530199000001"),
                        new Credentials("nobody", new byte[32]));
        try (var machine = new Machine(dir.resolve("machine"), InstantSource.system());
                var uplink = machine.uplink(stranger)) {
            machine.keep(appeal(Instant.now()));
            for (int i = 0; i < 5; i++) {
                uplink.work();
            }
            assertThat(machine.in(RecordState.WAITING)).hasSize(1);
            assertThat(uplink.depth().flatMap(RecordsDepth::hindrance)).contains("unknown-caller");
        }
    }

    @Test
    void aThreadGoesOnWhenThePlatformIsBackAndStopsInTimeWhileItIsSlow() {
        try (var machine = new Machine(dir.resolve("machine"), InstantSource.system())) {
            platform.faults("fault=DOWN&percent=100");
            var thread =
                    CarrierThread.start(
                            machine.uplink(platform.address(TestPlatform.HALL)), "records");
            machine.keep(appeal(Instant.now()));
            thread.wake();
            await("it is told to wait", () -> machine.log().contains("records.waiting"));
            platform.faults("fault=NONE");
            await("it goes up", () -> machine.in(RecordState.WAITING).isEmpty());
            platform.faults("fault=SLOW&percent=100&millis=8000");
            machine.keep(appeal(Instant.now()));
            thread.wake();
            LockSupport.parkNanos(300_000_000);
            long begin = System.nanoTime();
            thread.close();
            assertThat(Duration.ofNanos(System.nanoTime() - begin))
                    .isLessThan(Duration.ofSeconds(7));
            assertThat(machine.in(RecordState.WAITING)).hasSize(1);
        }
    }
}
