package cn.yimen.journal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.event.HallEvent;
import cn.yimen.journal.Appending.Appended;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
final class JournalTest {

    private static final UUID ONE = new UUID(7, 1);
    private static final UUID TWO = new UUID(7, 2);

    @Parameter Engine engine = Engine.SQLITE;
    @TempDir Path directory;

    @Test
    void entriesAreNumberedWithoutGapsAndComeBackAfterReopening() {
        Head head;
        try (var journal = engine.open(directory)) {
            assertThat(journal.head().seq()).isZero();
            Fact.append(journal, Fact.draft(Fact.help(1)), Fact.draft(Fact.taken(1)));
            journal.append(Fact.draft(Fact.help(2)));
            head = journal.head();
        }
        try (var journal = engine.open(directory)) {
            assertThat(journal.head()).isEqualTo(head);
            assertThat(journal.read(0, 10))
                    .containsExactly(
                            new Entry<>(1, Fact.NOW, Fact.help(1)),
                            new Entry<>(2, Fact.NOW, Fact.taken(1)),
                            new Entry<>(3, Fact.NOW, Fact.help(2)));
            assertThat(journal.read(1, 1)).extracting(Entry::seq).containsExactly(2L);
            assertThat(journal.verify()).isEqualTo(new Verification.Whole(3));
        }
    }

    @Test
    void aJournalThatIsBeingWrittenIsWhole() throws Exception {
        try (var journal = engine.open(directory)) {
            var writer =
                    Thread.ofPlatform()
                            .start(() -> {
                                for (int n = 1; n <= 400; n++) {
                                    journal.append(Fact.draft(Fact.help(n)));
                                }
                            });
            do {
                assertThat(journal.verify()).isInstanceOf(Verification.Whole.class);
            } while (writer.isAlive());
            writer.join();
            assertThat(journal.verify()).isEqualTo(new Verification.Whole(400));
        }
    }

    @Test
    void anotherJournalHasAnotherEpoch(@TempDir Path other) {
        try (var one = engine.open(directory);
                var two = engine.open(other)) {
            assertThat(one.head().epoch()).isNotEqualTo(two.head().epoch());
        }
    }

    @Test
    void answersAreKeptForEverRefusalsIncluded() {
        try (var journal = engine.open(directory)) {
            journal.append(
                    List.of(
                            Fact.step(ONE, "", Fact.help(1), Fact.taken(1)),
                            Fact.step(TWO, "refused")));
        }
        try (var journal = engine.open(directory)) {
            var known = journal.answers(List.of(ONE, TWO, new UUID(7, 3)));
            assertThat(known).containsOnlyKeys(ONE, TWO);
            assertThat(Objects.requireNonNull(known.get(ONE)).entries())
                    .extracting(Entry::seq)
                    .containsExactly(1L, 2L);
            assertThat(known.get(TWO))
                    .isEqualTo(new KnownAnswer<>("f" + TWO, "refused", List.of()));
        }
    }

    @Test
    void aStepWhoseIdIsKnownTakesTheWholeBatchBack() {
        try (var journal = engine.open(directory)) {
            journal.append(List.of(Fact.step(ONE, "", Fact.help(1))));
            var again = List.of(Fact.step(TWO, "", Fact.help(2)), Fact.step(ONE, "", Fact.help(3)));
            assertThat(journal.append(again)).isInstanceOf(Appending.NotAppended.class);
            assertThat(journal.head().seq()).isEqualTo(1);
            assertThat(journal.append(Fact.draft(Fact.help(4)))).isInstanceOf(Appended.class);
            assertThat(journal.answers(List.of(TWO))).isEmpty();
            assertThat(journal.verify()).isEqualTo(new Verification.Whole(2));
        }
    }

    @Test
    void readersKeepTheirPlace() {
        try (var journal = engine.open(directory)) {
            assertThat(journal.cursor("platform")).isZero();
            assertThat(journal.moveCursor("platform", 5)).isEmpty();
            journal.moveCursor("platform", 9);
            journal.moveCursor("statistics", 2);
        }
        try (var journal = engine.open(directory)) {
            assertThat(journal.cursor("platform")).isEqualTo(9);
            assertThat(journal.cursor("statistics")).isEqualTo(2);
        }
    }

    @Test
    void personalDataIsNowhereInPlainAndComesBack() throws Exception {
        var secret = "511602199003070029";
        try (var journal = engine.open(directory)) {
            journal.append(Fact.draft(Fact.help(1), secret));
            assertThat(journal.personal(1)).contains(new Personal(secret));
            assertThat(journal.personal(2)).isEmpty();
            assertNowhere(secret);
        }
        assertNowhere(secret);
        try (var journal = engine.open(directory)) {
            assertThat(journal.personal(1)).contains(new Personal(secret));
        }
    }

    private void assertNowhere(String secret) throws Exception {
        if (engine == Engine.POSTGRESQL) {
            assertThat(
                            Engine.postgres()
                                    .says(
                                            "select exists (select 1 from personal where sealed like '%"
                                                    + secret
                                                    + "%') or exists (select 1 from entry where body like '%"
                                                    + secret
                                                    + "%')"))
                    .isFalse();
            return;
        }
        try (var files = Files.list(directory)) {
            for (var file : files.toList()) {
                var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertThat(bytes).as("%s", file).doesNotContain(secret);
            }
        }
    }

    @Test
    void erasingAPersonLeavesTheChainWholeAndNothingInTheFiles() throws Exception {
        try (var journal = engine.open(directory)) {
            Fact.append(journal, Fact.draft(Fact.help(1), "王晓明"), Fact.draft(Fact.help(2), "艾力"));
            var sealed = sealed(1);
            assertThat(journal.erasePersonal(1)).isEmpty();
            assertThat(journal.personal(1)).isEmpty();
            assertThat(journal.personal(2)).isPresent();
            assertThat(journal.verify()).isEqualTo(new Verification.Whole(2));
            assertNowhere(sealed);
        }
    }

    private String sealed(long seq) throws Exception {
        var place = engine.place(directory);
        try (var connection = DriverManager.getConnection(place.url());
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "select sealed from personal where seq = "
                                        + seq
                                        + " and hall = '"
                                        + place.hall()
                                        + "'")) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    @Test
    void aSnapshotSavesReplayingWhatItHolds() {
        try (var journal = engine.open(directory)) {
            Fact.append(journal, Fact.draft(Fact.help(1)), Fact.draft(Fact.help(2)));
            assertThat(journal.saveSnapshot(new Snapshot(2, "{}"))).isEmpty();
            journal.append(Fact.draft(Fact.help(3)));
        }
        try (var journal = engine.open(directory)) {
            var snapshot = journal.snapshot().orElseThrow();
            var rest = new ArrayList<Entry<HallEvent>>();
            assertThat(journal.replay(snapshot.seq(), rest::add))
                    .isEqualTo(new Verification.Whole(1));
            assertThat(rest).extracting(Entry::seq).containsExactly(3L);
        }
    }

    @Test
    void readingGoesOnBesideALongRowOfWrites() throws Exception {
        try (var journal = engine.open(directory)) {
            var writer = Thread.ofVirtual().start(() -> appendMany(journal));
            long seen = 0;
            while (seen < 300) {
                for (var entry : journal.read(seen, 50)) {
                    assertThat(entry.seq()).isEqualTo(++seen);
                }
            }
            writer.join();
        }
    }

    private static void appendMany(Journal<HallEvent> journal) {
        for (int n = 1; n <= 300; n++) {
            journal.append(Fact.draft(Fact.help(n)));
        }
    }
}
