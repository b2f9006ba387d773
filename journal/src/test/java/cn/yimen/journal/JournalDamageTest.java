package cn.yimen.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.yimen.journal.Verification.Broken;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JournalDamageTest {

    @TempDir Path directory;

    @BeforeEach
    void aJournalOfFive() {
        try (var journal = Fact.open(directory)) {
            for (int n = 1; n <= 5; n++) {
                journal.append(Fact.draft(Fact.help(n), "person " + n));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update entry set body = replace(body, 'K3', 'K9') where seq = 3 | 3",
                "update entry set at = '2026-11-23T02:00:00Z' where seq = 4      | 4",
                "update entry set command_id = 'x' where seq = 2                 | 2",
                "delete from entry where seq = 2                                 | 2",
                "delete from entry where seq = 5                                 | 5",
                "update hall_head set seq = 4                                    | 6",
                "update personal set sealed = 'AAAA' where seq = 3               | 3",
            })
    void theFirstBrokenRowIsFound(String tampering, long seq) throws Exception {
        execute(tampering);
        try (var journal = Fact.open(directory)) {
            assertThat(journal.verify())
                    .isInstanceOfSatisfying(
                            Broken.class, broken -> assertThat(broken.seq()).isEqualTo(seq));
        }
    }

    @Test
    void aPersonMovedToAnotherEntryIsFound() throws Exception {
        execute(
                "update personal set sealed = (select sealed from personal where seq = 1)"
                        + " where seq = 2");
        try (var journal = Fact.open(directory)) {
            assertThat(journal.verify()).isEqualTo(new Broken(2, "personal data changed"));
            assertThatExceptionOfType(JournalUnreadable.class)
                    .isThrownBy(() -> journal.personal(2))
                    .withMessageNotContaining("person 1");
        }
    }

    @Test
    void aSnapshotOfAnotherHistoryIsNotUsed() throws Exception {
        try (var journal = Fact.open(directory)) {
            journal.saveSnapshot(new Snapshot(5, "{}"));
        }
        execute("update snapshot set body = '{ }'");
        try (var journal = Fact.open(directory)) {
            assertThat(journal.snapshot()).isEmpty();
        }
    }

    @Test
    void anEntryOfANewerProgramIsNotSkipped() throws Exception {
        execute("update entry set body = '{\"type\":\"moon-landed\"}' where seq = 2");
        try (var journal = Fact.open(directory)) {
            assertThatExceptionOfType(JournalUnreadable.class)
                    .isThrownBy(() -> journal.read(0, 5))
                    .withMessageContaining("entry 2");
        }
    }

    @Test
    void aSecondWriterIsRefused() {
        try (var journal = Fact.open(directory)) {
            assertThat(Fact.trouble(directory)).isEqualTo(JournalTrouble.LOCKED);
            assertThat(journal.read(0, 9)).hasSize(5);
        }
        Fact.open(directory).close();
    }

    @Test
    void aNewerSchemaIsRefused() throws Exception {
        execute("update flyway_schema_history set version = '7'");
        assertThat(Fact.trouble(directory)).isEqualTo(JournalTrouble.NEWER_SCHEMA);
    }

    @Test
    void aFileThatIsNoDatabaseIsRefused() throws Exception {
        Files.writeString(directory.resolve("journal.db"), "not a database ".repeat(500));
        assertThat(Fact.trouble(directory)).isEqualTo(JournalTrouble.CORRUPT);
    }

    /// A power cut in the first write to the log leaves that.
    @Test
    void aLogOfLessThanItsHeaderIsNoDamage() throws Exception {
        Files.write(directory.resolve("journal.db-wal"), new byte[] {0x37, 0x7f, 6});
        try (var journal = Fact.open(directory)) {
            assertThat(journal.head().seq()).isEqualTo(5);
        }
    }

    @Test
    void aJournalWithoutItsKeyIsRefusedAndGetsNoNewOne() throws Exception {
        var key = directory.resolve("journal.key");
        Files.delete(key);
        assertThat(Fact.trouble(directory)).isEqualTo(JournalTrouble.KEY_UNUSABLE);
        assertThat(key).doesNotExist();
    }

    @Test
    void aKeyThatOthersCanReadIsRefused() throws Exception {
        var key = directory.resolve("journal.key");
        assertThat(Files.getPosixFilePermissions(key))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r-----"));
        assertThat(Fact.trouble(directory)).isEqualTo(JournalTrouble.KEY_UNUSABLE);
    }

    private void execute(String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                "jdbc:sqlite:" + directory.resolve("journal.db"));
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }
}
