package cn.yimen.journal.record;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.journal.JournalTrouble;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a disk or a hand can do to rows and keys: all of it is told, and nothing is lost by it.
final class RecordDamageTest {

    @TempDir Path directory;
    private Kiosk kiosk;
    private RecordId first;
    private RecordId second;

    @BeforeEach
    void two() {
        kiosk = new Kiosk(directory);
        try (var store = kiosk.open()) {
            first = Kiosk.done(store.submit(Kiosk.ofCase("c1", "one"))).id();
            second = Kiosk.done(store.submit(Kiosk.ofCase("c2", "two"))).id();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update body set contents = zeroblob(40) where record = '%1$s'",
                "update body set look_ups = contents, contents = look_ups where record = '%1$s'",
                "update body set contents = (select contents from body where record = '%2$s')"
                        + " where record = '%1$s'",
                "update record set aggregate = 'c9' where id = '%1$s'",
                "update record set kind = 'rating' where id = '%1$s'",
                "update record set created = created + 1 where id = '%1$s'",
                "update record set seq = 77 where id = '%1$s'",
                "delete from body where record = '%1$s'"
            })
    void aRowThatWasChangedIsParkedWithAReasonAndTheOthersGoOn(String change) throws SQLException {
        execute(change.formatted(first, second));
        try (var store = kiosk.open()) {
            assertThat(store.check().altered()).containsExactly(first);
            assertThat(store.read(first)).isInstanceOf(ReadRecord.Altered.class);
            assertThat(store.outbox().next(Kiosk.KINDS, 9))
                    .extracting(one -> one.header().id())
                    .containsExactly(second);
            assertThat(store.list(RecordState.PARKED, 9))
                    .singleElement()
                    .satisfies(parked -> {
                        assertThat(parked.id()).isEqualTo(first);
                        assertThat(parked.reason()).contains(RecordHeader.CANNOT_BE_OPENED);
                    });
            assertThat(store.unsent().records()).isEqualTo(2);
            Kiosk.done(store.resend(first, Kiosk.contents("one, told again"), Kiosk.CLERK));
            assertThat(store.outbox().next(Kiosk.KINDS, 9)).hasSize(2);
        }
    }

    @Test
    void twoRowsWhoseContentsWereSwappedAreBothFound() throws SQLException {
        execute("update body set record = 'between' where record = '%s'".formatted(first));
        execute("update body set record = '%s' where record = '%s'".formatted(first, second));
        execute("update body set record = '%s' where record = 'between'".formatted(second));
        try (var store = kiosk.open()) {
            assertThat(store.check().altered()).containsExactlyInAnyOrder(first, second);
            assertThat(store.outbox().next(Kiosk.KINDS, 9)).isEmpty();
        }
    }

    @Test
    void withoutItsKeyTheStoreDoesNotOpenAndWithItEverythingIsThere() throws IOException {
        var kept = Files.readAllBytes(kiosk.keys());
        Files.delete(kiosk.keys());
        assertThat(Kiosk.trouble(kiosk.settings())).isEqualTo(JournalTrouble.KEY_UNUSABLE);
        assertThat(kiosk.keys()).as("none is made in its place").doesNotExist();
        write(kept);
        try (var store = kiosk.open()) {
            assertThat(store.check().isWhole()).isTrue();
        }
    }

    @Test
    void theKeysOfAnotherMachineAreFoundOut() throws IOException {
        Files.delete(kiosk.keys());
        var other = new Kiosk(Files.createDirectory(directory.resolve("other")));
        other.open().close();
        write(Files.readAllBytes(other.keys()));
        assertThat(Kiosk.trouble(kiosk.settings())).isEqualTo(JournalTrouble.KEY_UNUSABLE);
    }

    @Test
    void whoGivesTheOldKeysUpGoesOnAndTheUnreadableStaysUntilItsKeyIsFound() throws IOException {
        var lost = Files.readString(kiosk.keys());
        Files.delete(kiosk.keys());
        RecordId third;
        try (var store = Kiosk.open(kiosk.settings().with(ForeignKeys.ACCEPT))) {
            assertThat(store.read(first)).isInstanceOf(ReadRecord.KeyMissing.class);
            third = Kiosk.done(store.submit(Kiosk.ofCase("c1", "three"))).id();
            assertThat(store.unsent()).isEqualTo(new Unsent(3, 2, 0));
            assertThat(store.depth().getFirst().unreadable()).isEqualTo(2);
            assertThat(store.outbox().next(Kiosk.KINDS, 9)).as("one waits before it").isEmpty();
            assertThat(store.list(RecordState.PARKED, 9)).isEmpty();
            assertThat(store.check().keyMissing()).isEqualTo(2);
            kiosk.wait(Duration.ofDays(9_999));
            assertThat(store.erase(Duration.ZERO).records()).isZero();
        }
        var fresh = Files.readString(kiosk.keys());
        var both = lost + fresh.substring(fresh.indexOf('\n') + 1);
        write(both.getBytes(StandardCharsets.US_ASCII));
        try (var store = kiosk.open()) {
            assertThat(store.check().isWhole()).isTrue();
            assertThat(Kiosk.text(store, first)).isEqualTo("one");
            assertThat(Kiosk.text(store, third)).isEqualTo("three");
            assertThat(store.outbox().next(Kiosk.KINDS, 9)).hasSize(2);
        }
    }

    @Test
    void anUnreadableKeyFileIsTheSentenceOfTheOpening() throws IOException {
        Files.setPosixFilePermissions(kiosk.keys(), PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(RecordStore.open(kiosk.settings()))
                .isInstanceOfSatisfying(
                        RecordOpening.NotOpened.class,
                        not -> assertThat(not.detail()).contains("chmod 600"));
    }

    @Test
    void aTornDatabaseIsNotTakenForAnEmptyOne() throws IOException {
        Files.write(kiosk.database(), "no database".getBytes(StandardCharsets.UTF_8));
        assertThat(Kiosk.trouble(kiosk.settings())).isEqualTo(JournalTrouble.CORRUPT);
    }

    private void write(byte[] keys) throws IOException {
        Files.deleteIfExists(kiosk.keys());
        Files.createFile(
                kiosk.keys(),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(kiosk.keys(), keys);
    }

    private void execute(String change) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + kiosk.database());
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(change)).isPositive();
        }
    }
}
