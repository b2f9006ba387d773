package cn.yimen.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.log.EventLog;
import cn.yimen.journal.Journal;
import cn.yimen.sandbox.ledger.LedgerView.Line;
import cn.yimen.uplink.JournalEvents;
import cn.yimen.uplink.Uplink;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UplinkToPlatformTest {

    private static final int EVENTS = 2_000;
    private static final Duration LIMIT = Duration.ofSeconds(60);

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fault=NONE",
                "fault=DOWN&percent=40",
                "fault=LOST_ANSWER&percent=40",
                "fault=DUPLICATE&percent=40"
            })
    void everyEventIsInTheLedgerOnceAndInOrderWhateverTheNetworkDoes(String faults) {
        platform.faults(faults);
        try (var journal = HallDay.open(dir)) {
            HallDay.tell(journal, EVENTS);
            work(journal, EVENTS);
        }
        assertWhole();
        boolean repeats = faults.contains("LOST") || faults.contains("DUPLICATE");
        assertThat(platform.book().repeats() > 0).isEqualTo(repeats);
    }

    @Test
    void aKilledHallGoesOnWhereItsCursorWas() throws Exception {
        platform.faults("fault=SLOW&percent=100&millis=150");
        try (var journal = HallDay.open(dir)) {
            HallDay.tell(journal, EVENTS);
        }
        var process = UplinkProcess.start(dir, platform.uri("/"));
        long end = System.nanoTime() + LIMIT.toNanos();
        while (platform.ledger().books().isEmpty() || platform.book().count() < 600) {
            assertThat(process.isAlive() && System.nanoTime() < end).isTrue();
            LockSupport.parkNanos(50_000_000);
        }
        process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        platform.faults("fault=NONE");
        assertThat(platform.book().count()).isLessThan(EVENTS);
        try (var journal = HallDay.open(dir)) {
            assertThat(new JournalEvents(journal).cursor()).isPositive();
            work(journal, EVENTS);
        }
        assertWhole();
        assertThat(platform.book().repeats()).isLessThanOrEqualTo(400);
    }

    @Test
    void nothingOfThePeopleIsInThePlatformsFiles() throws Exception {
        try (var journal = HallDay.open(dir)) {
            HallDay.tell(journal, 100);
            work(journal, 100);
        }
        for (var name : List.of("ledger.db", "ledger.db-wal")) {
            var content = Files.readString(dir.resolve(name), StandardCharsets.ISO_8859_1);
            assertThat(content).doesNotContain("HOLDER-REF").doesNotContain("QR-TOKEN");
        }
        assertThat(platform.log()).contains("batch.received accepted=100 count=100");
    }

    @Test
    void aHallsCodeMayHoldAnyCharacters() {
        var hall = new HallId("云岭 1+2");
        try (var journal = HallDay.open(dir)) {
            HallDay.tell(journal, 5);
            work(journal, hall, 5);
        }
        assertThat(platform.book().hall()).isEqualTo("云岭 1+2");
        assertThat(platform.book().heard()).isPresent();
    }

    private void work(Journal<HallEvent> journal, long until) {
        work(journal, TestPlatform.HALL, until);
    }

    /// Works as the uplink's thread does, but does not wait.
    private void work(Journal<HallEvent> journal, HallId hall, long until) {
        var clock = InstantSource.system();
        var silent = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        var around =
                new Uplink.Surroundings(
                        dir.resolve("parked"), clock, new Random(5), new EventLog(clock, silent));
        var source = new JournalEvents(journal);
        long end = System.nanoTime() + LIMIT.toNanos();
        try (var uplink = new Uplink(source, platform.address(hall), around)) {
            while (source.cursor() < until) {
                uplink.work();
                assertThat(System.nanoTime()).as("takes too long").isLessThan(end);
            }
            assertThat(uplink.status().parked()).isEmpty();
        }
    }

    private void assertWhole() {
        var book = platform.book();
        assertThat(book.events())
                .extracting(Line::seq)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, EVENTS).boxed().toList());
        assertThat(book.gaps()).isEmpty();
        assertThat(book.events().get(2).number()).contains("A001");
        assertThat(book.events().get(2).window()).contains("3");
    }
}
