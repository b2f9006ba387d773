package cn.yimen.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.journal.Appending.Appended;
import cn.yimen.journal.PostgresJournals.Connecting.NotConnected;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two servers write to the same halls of a real PostgreSQL.
final class ManyServersTest {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int EACH = 150;

    private final HallId hall = new HallId(UUID.randomUUID().toString());
    private PostgresJournals oneServer;
    private PostgresJournals otherServer;
    private Journal<HallEvent> one;
    private Journal<HallEvent> other;

    @BeforeEach
    void connect() {
        oneServer = Engine.connect();
        otherServer = Engine.connect();
        one = oneServer.journal(hall, Fact.CODEC);
        other = otherServer.journal(hall, Fact.CODEC);
    }

    @AfterEach
    void disconnect() {
        oneServer.close();
        otherServer.close();
    }

    @Test
    void whoTakesItsTurnSeesWhatItMissedAndWhoWasAnswered() {
        var command = UUID.randomUUID();
        other.append(List.of(Fact.step(command, "", Fact.help(1), Fact.taken(1))));
        var seen = new ArrayList<Turn<HallEvent>>();
        var appending =
                one.append(
                        new Turn.Asking(0, Set.of(command)),
                        turn -> {
                            seen.add(turn);
                            return List.of(Step.unasked(List.of(Fact.draft(Fact.help(2)))));
                        });
        assertThat(seen.getFirst().missed()).extracting(Entry::seq).containsExactly(1L, 2L);
        assertThat(seen.getFirst().known()).containsOnlyKeys(command);
        assertThat(((Appended<HallEvent>) appending).entries()).hasSize(1);
        assertThat(one.head().seq()).isEqualTo(3);
        assertThat(other.since(2)).extracting(Entry::seq).containsExactly(3L);
        assertThat(one.verify()).isEqualTo(new Verification.Whole(3));
    }

    @Test
    void twoAtOnceLeaveNoGapAndDecideOnWhatIsTrue() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running =
                    List.of(
                            threads.submit(() -> writeMany(one)),
                            threads.submit(() -> writeMany(other)));
            for (var writer : running) {
                writer.get();
            }
        }
        var entries = one.read(0, 3 * EACH);
        assertThat(entries)
                .extracting(Entry::seq)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 2 * EACH).mapToObj(Long::valueOf).toList());
        assertThat(entries)
                .as("each said how many it saw")
                .allSatisfy(
                        entry -> assertThat(entry.value()).isEqualTo(Fact.help((int) entry.seq())));
        assertThat(other.verify()).isEqualTo(new Verification.Whole(2 * EACH));
    }

    /// Each entry carries the number that its writer believed it would get.
    private static void writeMany(Journal<HallEvent> journal) {
        long has = 0;
        for (int n = 0; n < EACH; n++) {
            long before = has;
            var last = new long[1];
            var appending =
                    journal.append(
                            new Turn.Asking(before, Set.of()),
                            turn -> {
                                last[0] = before + turn.missed().size() + 1;
                                return List.of(
                                        Step.unasked(
                                                List.of(Fact.draft(Fact.help((int) last[0])))));
                            });
            assertThat(appending).isInstanceOf(Appended.class);
            has = last[0];
        }
    }

    @Test
    void anIdIsAnsweredOnceWhoeverIsAsked() {
        var command = UUID.randomUUID();
        one.append(List.of(Fact.step(command, "refused")));
        assertThat(other.append(List.of(Fact.step(command, "other"))))
                .isInstanceOf(Appending.NotAppended.class);
        assertThat(other.answers(List.of(command)).get(command))
                .isEqualTo(new KnownAnswer<>("f" + command, "refused", List.of()));
    }

    @Test
    void aPersonSealedByOneIsReadByTheOther() {
        one.append(Fact.draft(Fact.help(1), "王晓明"));
        assertThat(other.personal(1)).contains(new Personal("王晓明"));
    }

    @Test
    void aChangedRowIsNotCaughtUpWith() throws Exception {
        for (int n = 1; n <= 3; n++) {
            one.append(Fact.draft(Fact.help(n)));
        }
        Engine.postgres()
                .execute(
                        "update entry set body = replace(body, 'K2', 'K9') where seq = 2 and hall ="
                                + " '"
                                + hall
                                + "'");
        assertThatExceptionOfType(JournalUnreadable.class)
                .isThrownBy(() -> other.since(0))
                .withMessageContaining("2");
    }

    @Test
    void aDatabaseThatHasLostWhatWasAcknowledgedIsRefused() throws Exception {
        for (int n = 1; n <= 3; n++) {
            one.append(Fact.draft(Fact.help(n)));
        }
        var here = " where hall = '" + hall + "'";
        Engine.postgres().execute("delete from entry" + here + " and seq = 3");
        Engine.postgres()
                .execute(
                        "update hall_head set seq = 2, hash = (select hash from entry"
                                + here
                                + " and seq = 2)"
                                + here);
        assertThatExceptionOfType(JournalUnreadable.class)
                .isThrownBy(() -> one.append(new Turn.Asking(3, Set.of()), _ -> List.of()))
                .withMessageContaining("entry 3 is lost");
        other.append(Fact.draft(Fact.help(9)));
        assertThatExceptionOfType(JournalUnreadable.class)
                .isThrownBy(() -> one.append(new Turn.Asking(3, Set.of()), _ -> List.of()))
                .withMessageContaining("replaced");
    }

    @Test
    void aServerWithAnotherKeyIsRefused(@TempDir Path directory) {
        var key = directory.resolve("journal.key");
        KeyFile.readOrMake(key, "AES", new SecureRandom());
        var settings = new PostgresSettings(Engine.settings().url(), key, 4);
        assertThat(PostgresJournals.connect(settings))
                .isInstanceOfSatisfying(
                        NotConnected.class,
                        not -> assertThat(not.trouble()).isEqualTo(JournalTrouble.KEY_UNUSABLE));
    }

    @Test
    void aDatabaseThatForgetsIsRefused() throws Exception {
        Engine.postgres().execute("alter system set synchronous_commit = 'off'");
        Engine.postgres().execute("select pg_reload_conf()");
        try {
            assertThat(PostgresJournals.connect(Engine.settings()))
                    .isInstanceOfSatisfying(
                            NotConnected.class,
                            not -> assertThat(not.detail()).contains("not durable"));
        } finally {
            Engine.postgres().execute("alter system reset synchronous_commit");
            Engine.postgres().execute("select pg_reload_conf()");
        }
    }

    @Test
    void aServerThatIsNotThereIsSaid() {
        var settings =
                new PostgresSettings(
                        "jdbc:postgresql://127.0.0.1:9/postgres?user=yimen",
                        Engine.settings().key(),
                        1);
        assertThat(PostgresJournals.connect(settings))
                .isInstanceOfSatisfying(
                        NotConnected.class,
                        not -> assertThat(not.trouble()).isEqualTo(JournalTrouble.AWAY));
    }

    @Test
    void theDoorbellIsHeardNextDoorAndThePollKnowsAsMuch() throws Exception {
        var heard = new LinkedBlockingQueue<Doorbell.Ring>();
        one.append(Fact.draft(Fact.help(1)));
        try (var theirs = otherServer.doorbell();
                var ours = oneServer.doorbell()) {
            theirs.listen(heard::add);
            var rung = new Doorbell.Ring(hall, 1);
            var end = System.nanoTime() + LIMIT.toNanos();
            Doorbell.Ring next = null;
            while (!rung.equals(next) && System.nanoTime() < end) {
                ours.ring(hall, 1);
                next = heard.poll(100, TimeUnit.MILLISECONDS);
            }
            assertThat(next).isEqualTo(rung);
        }
        assertThat(otherServer.heads(Set.of(hall, new HallId("none")))).isEqualTo(Map.of(hall, 1L));
    }
}
