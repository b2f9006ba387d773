package cn.yimen.sandbox.record;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.log.EventLog;
import cn.yimen.journal.record.Deed;
import cn.yimen.journal.record.RecordId;
import cn.yimen.journal.record.RecordState;
import cn.yimen.sandbox.MovingClock;
import cn.yimen.sandbox.TestPlatform;
import cn.yimen.uplink.client.PlatformWords;
import cn.yimen.uplink.reconcile.DayBalance;
import cn.yimen.uplink.reconcile.Reconciler;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReconcilerTest {

    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final int RECORDS = 12;

    @TempDir Path dir;

    private final MovingClock clock = new MovingClock(NOON);
    private final List<UUID> ids = new ArrayList<>();
    private TestPlatform platform;
    private Machine machine;
    private Reconciler reconciler;

    @BeforeEach
    void start() {
        platform = new TestPlatform(dir, clock);
        machine = new Machine(dir.resolve("machine"), clock);
        var silent = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        reconciler =
                new Reconciler(
                        machine.store(),
                        new DeviceId(Machine.DEVICE),
                        platform.address(TestPlatform.HALL),
                        PlatformWords.OF_THE_CONTRACT,
                        new Reconciler.Surroundings(
                                clock, new Random(3), new EventLog(clock, silent)));
        for (int i = 0; i < RECORDS; i++) {
            ids.add(machine.keep(Machine.ratingOf(UUID.randomUUID(), NOON)).id().value());
        }
    }

    @AfterEach
    void stop() {
        reconciler.close();
        machine.close();
        platform.close();
    }

    @Test
    void aDayIsComparedOnceItIsOverAndAllOfItIsConfirmed() {
        assertThat(reconciler.work()).isEmpty();
        nextDay();
        assertThat(reconciler.work()).isEmpty();
        assertThat(reconciler.days()).as("all of it waits").isEmpty();
        send();
        assertThat(reconciler.work()).isEmpty();
        assertThat(reconciler.days())
                .containsExactly(new DayBalance(DAY, clock.instant(), RECORDS, 0, 0));
    }

    @Test
    void whatThePlatformLostGoesUpAgainUnderItsKey() {
        send();
        lose(ids.get(3));
        lose(ids.get(7));
        nextDay();
        assertThat(reconciler.work()).isEmpty();
        assertThat(reconciler.days()).extracting(DayBalance::missing).containsExactly(2L);
        assertThat(machine.in(RecordState.WAITING))
                .extracting(header -> header.id().value())
                .containsExactly(ids.get(3), ids.get(7));
        assertThat(machine.store().deeds(new RecordId(ids.get(3))))
                .extracting(Deed::what)
                .endsWith(Deed.What.REOPENED);
        send();
        assertThat(reconciler.work()).isEmpty();
        assertThat(reconciler.days()).allMatch(DayBalance::isBalanced);
        assertThat(Held.by(dir))
                .containsKeys(ids.stream().map(UUID::toString).toArray(String[]::new));
    }

    @Test
    void whatThePlatformHasUnderNoKeyIsSentAgainOnceAndThenLeftToAPerson() {
        send();
        loseKey(ids.get(3));
        nextDay();
        for (int turn = 0; turn < 3; turn++) {
            assertThat(reconciler.work()).isEmpty();
            send();
        }
        assertThat(machine.store().deeds(new RecordId(ids.get(3))))
                .filteredOn(deed -> deed.what() == Deed.What.REOPENED)
                .hasSize(1);
        assertThat(reconciler.days()).extracting(DayBalance::missing).containsExactly(1L);
    }

    @Test
    void whatAnotherMachineSentUnderThisNameIsTold() {
        send();
        try (var other = new Machine(dir.resolve("other"), clock)) {
            other.keep(Machine.ratingOf(UUID.randomUUID(), NOON));
            send(other);
        }
        nextDay();
        assertThat(reconciler.work()).isEmpty();
        assertThat(reconciler.days())
                .containsExactly(new DayBalance(DAY, clock.instant(), RECORDS, 0, 1));
        assertThat(machine.in(RecordState.SENT)).hasSize(RECORDS);
    }

    @Test
    void aPlatformThatDoesNotAnswerIsAskedAgain() {
        send();
        nextDay();
        platform.faults("fault=DOWN");
        assertThat(reconciler.work()).isPresent();
        platform.faults("fault=MALFORMED");
        assertThat(reconciler.work()).isPresent();
        assertThat(reconciler.days()).isEmpty();
        platform.faults("fault=NONE");
        assertThat(reconciler.work()).isEmpty();
        assertThat(reconciler.days()).allMatch(DayBalance::isBalanced).hasSize(1);
    }

    private void nextDay() {
        clock.pass(Duration.ofDays(1));
    }

    private void send() {
        send(machine);
    }

    private void send(Machine sender) {
        try (var uplink = sender.uplink(platform.address(TestPlatform.HALL))) {
            sender.workUntilNothingWaits(uplink);
        }
    }

    /// As if the platform had been restored from a backup.
    private void lose(UUID key) {
        change("delete from document where instr(body, ?) > 0", key);
        loseKey(key);
    }

    /// It has the content, but no longer under this key.
    private void loseKey(UUID key) {
        change("delete from record where key = ?", key);
    }

    private void change(String statement, UUID key) {
        try (var connection =
                        DriverManager.getConnection("jdbc:sqlite:" + dir.resolve("ledger.db"));
                var prepared = connection.prepareStatement(statement)) {
            prepared.setString(1, key.toString());
            assertThat(prepared.executeUpdate()).isEqualTo(1);
        } catch (SQLException e) {
            throw new IllegalStateException("losing a record", e);
        }
    }
}
