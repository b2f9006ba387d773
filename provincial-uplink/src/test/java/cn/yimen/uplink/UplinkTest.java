package cn.yimen.uplink;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.log.EventLog;
import cn.yimen.uplink.ScriptedPlatform.Reply;
import cn.yimen.uplink.contract.Credentials;
import cn.yimen.uplink.contract.Heartbeat;
import cn.yimen.uplink.contract.PlatformProblem;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UplinkTest {

    private static final int BIGGER_THAN_A_BATCH = 450;

    @TempDir Path dir;
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private ScriptedPlatform platform;
    private ListSource source;
    private Uplink uplink;

    @BeforeEach
    void start() throws Exception {
        platform = new ScriptedPlatform();
        source = new ListSource(Morning.tickets(BIGGER_THAN_A_BATCH));
        uplink = uplink();
    }

    private void afterTheFirstHeartbeat() {
        uplink.work();
        assertThat(platform.heartbeats).hasSize(1);
    }

    @AfterEach
    void stop() {
        uplink.close();
        platform.close();
    }

    private Uplink uplink() {
        var address =
                new PlatformAddress(
                        platform.address(), new HallId("H1"), new Credentials("k", new byte[32]));
        var clock = InstantSource.fixed(Morning.OPENING);
        return new Uplink(
                source,
                address,
                new Uplink.Surroundings(
                        dir.resolve("parked"),
                        clock,
                        new Random(7),
                        new EventLog(clock, new PrintStream(log, true, StandardCharsets.UTF_8))));
    }

    @Test
    void everythingGoesUpInOrderInBatches() {
        workUntilIdle();
        assertThat(platform.accepted).containsExactlyElementsOf(numbers(1, BIGGER_THAN_A_BATCH));
        assertThat(source.cursor()).isEqualTo(BIGGER_THAN_A_BATCH);
        assertThat(uplink.status().backlog()).isZero();
        assertThat(uplink.status().trouble()).isEmpty();
        assertThat(log.toString(StandardCharsets.UTF_8))
                .contains("uplink.sent count=50 known=0 through=450");
    }

    @Test
    void thePlatformHearsHowMuchWaitsAndWhenAllHasGoneUp() {
        workUntilIdle();
        var rest = uplink.work();
        assertThat(platform.heartbeats)
                .extracting(Heartbeat::backlog)
                .containsExactly((long) BIGGER_THAN_A_BATCH, 0L);
        assertThat(platform.heartbeats.getFirst().oldest())
                .contains(Morning.OPENING.plusSeconds(1));
        assertThat(rest.atMost()).isZero();
        assertThat(uplink.work()).isEqualTo(new Rest(Duration.ofMinutes(1), Rest.Until.EVENTS));
    }

    @Test
    void aJournalThatFailsIsTriedAgainLater() {
        source.fail = true;
        uplink.close();
        uplink = uplink();
        try (var thread = UplinkThread.start(uplink)) {
            until(() -> thread.status().trouble().equals(Optional.of("failed")));
            source.fail = false;
            until(() -> source.cursor() == BIGGER_THAN_A_BATCH);
        }
        assertThat(log.toString(StandardCharsets.UTF_8))
                .contains("uplink.failed error=IllegalStateException");
    }

    @Test
    void whatWasNotAnsweredStaysAndTheWaitGrows() {
        afterTheFirstHeartbeat();
        platform.usually = batch -> new Reply(503, "text/plain", "", Map.of());
        var waits = new Duration[12];
        for (int i = 0; i < waits.length; i++) {
            var rest = uplink.work();
            assertThat(rest.until()).isEqualTo(Rest.Until.PLATFORM);
            waits[i] = rest.atMost();
        }
        assertThat(waits).allMatch(wait -> wait.compareTo(Duration.ofMinutes(5)) <= 0);
        assertThat(waits[11]).isGreaterThan(waits[0]);
        assertThat(source.cursor()).isZero();
        assertThat(uplink.status().backlog()).isEqualTo(BIGGER_THAN_A_BATCH);
        assertThat(uplink.status().oldest()).contains(Morning.OPENING.plusSeconds(1));
        assertThat(uplink.status().trouble()).contains("http-503");
    }

    @Test
    void thePlatformsAskedWaitIsHonoured() {
        afterTheFirstHeartbeat();
        platform.script.add(batch -> new Reply(429, "text/plain", "", Map.of("Retry-After", "90")));
        assertThat(uplink.work().atMost()).isEqualTo(Duration.ofSeconds(90));
    }

    @Test
    void refusedItemsAreParkedWithTheirReasonAndTheOthersGoOn() {
        platform.usually = batch -> platform.receipt(batch, item -> item.event().seq() % 100 == 7);
        workUntilIdle();
        assertThat(platform.accepted).hasSize(BIGGER_THAN_A_BATCH - 5);
        assertThat(uplink.status().parked())
                .extracting(Parked::seq, Parked::reason)
                .contains(Tuple.tuple(107L, "INVALID"))
                .hasSize(5);
        assertThat(source.cursor()).isEqualTo(BIGGER_THAN_A_BATCH);
    }

    @Test
    void ofABatchThatIsRefusedWholeOnlyTheBadEventIsParked() {
        platform.usually =
                batch ->
                        batch.items().stream().anyMatch(item -> item.event().seq() == 123)
                                ? ScriptedPlatform.problem(400, PlatformProblem.MALFORMED)
                                : platform.receipt(batch, item -> false);
        workUntilIdle();
        assertThat(platform.accepted)
                .containsExactlyElementsOf(
                        numbers(1, BIGGER_THAN_A_BATCH).stream()
                                .filter(seq -> seq != 123)
                                .toList());
        assertThat(uplink.status().parked()).extracting(Parked::seq).containsExactly(123L);
    }

    @Test
    void aStrangersRefusalParksNothing() {
        afterTheFirstHeartbeat();
        platform.usually = batch -> new Reply(400, "text/html", "<h1>proxy</h1>", Map.of());
        uplink.work();
        platform.usually =
                batch ->
                        ScriptedPlatform.json(
                                "{\"receivedAt\":\"2026-11-23T01:00:00Z\",\"items\":[]}");
        uplink.work();
        platform.usually = batch -> ScriptedPlatform.json("not json");
        uplink.work();
        platform.usually =
                batch ->
                        new Reply(
                                302,
                                "text/plain",
                                "",
                                Map.of("Location", platform.address() + "elsewhere"));
        uplink.work();
        assertThat(uplink.status().parked()).isEmpty();
        assertThat(source.cursor()).isZero();
        assertThat(platform.accepted).isEmpty();
        assertThat(platform.timestamps).hasSize(4);
    }

    @Test
    void aClockThatIsWrongIsLearnedAndTheRequestSignedAnew() {
        afterTheFirstHeartbeat();
        platform.script.add(batch -> {
            var reply = ScriptedPlatform.problem(401, PlatformProblem.CLOCK);
            return new Reply(
                    401, reply.type(), reply.body(), Map.of("X-Platform-Time", "1800000000000"));
        });
        uplink.work();
        assertThat(platform.timestamps)
                .containsExactly(Long.toString(Morning.OPENING.toEpochMilli()), "1800000000000");
        assertThat(source.cursor()).isEqualTo(200);
    }

    @Test
    void parkedEventsOutliveARestartAndATornLine() throws Exception {
        platform.usually = batch -> platform.receipt(batch, item -> item.event().seq() == 7);
        workUntilIdle();
        uplink.close();
        Files.writeString(
                dir.resolve("parked"), "{\"epoch\":\"e1\",\"se", StandardOpenOption.APPEND);
        try (var file = ParkedFile.open(dir.resolve("parked"))) {
            file.add(Parked.now("e1", 7, "INVALID", Morning.OPENING));
            file.add(Parked.now("e1", 9, "INVALID", Morning.OPENING));
        }
        uplink = uplink();
        uplink.work();
        assertThat(uplink.status().parked()).extracting(Parked::seq).containsExactly(7L, 9L);
    }

    @Test
    void onAThreadOfItsOwnItEndsPromptlyAndAWakeStartsIt() {
        var events = new CopyOnWriteArrayList<>(Morning.tickets(1));
        source = new ListSource(events);
        uplink.close();
        uplink = uplink();
        try (var thread = UplinkThread.start(uplink)) {
            until(() -> thread.status().lastSuccess().isPresent() && source.cursor() == 1);
            events.addAll(Morning.tickets(3).subList(1, 3));
            thread.wake();
            until(() -> source.cursor() == 3);
        }
        assertThat(platform.accepted).containsExactly(1L, 2L, 3L);
    }

    private static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
            LockSupport.parkNanos(1_000_000);
        }
    }

    private void workUntilIdle() {
        while (source.cursor() < source.head()) {
            assertThat(uplink.work().atMost()).isZero();
        }
    }

    private static List<Long> numbers(long from, long to) {
        return LongStream.rangeClosed(from, to).boxed().toList();
    }
}
