package cn.yimen.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.server.support.RunningHall;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A damaged journal is put aside and built anew, and the hall is served.
final class RebuildTest {

    private static final int GIVEN = 12;

    @TempDir Path data;

    @BeforeEach
    void aDayWithSomeNumbers() throws Exception {
        try (var hall = new RunningHall(data)) {
            for (int n = 1; n <= GIVEN; n++) {
                hall.caller().issue(n, "A");
            }
        }
    }

    @Test
    void anEntryThatChangedCostsThatEntryAndNoNumberComesTwice() throws Exception {
        execute("update entry set body = replace(body, 'K1', 'K9') where seq = 20");
        execute("delete from snapshot");
        try (var hall = new RunningHall(data)) {
            assertThat(hall.log()).contains("journal.rebuilt").contains("lost=1");
            assertThat(hall.caller().get("/v1/health").body())
                    .contains("\"rebuilt\"")
                    .contains("quarantine/");
            assertThat(ordinal(hall.caller().issue(GIVEN + 1, "A"))).isGreaterThan(GIVEN);
        }
        assertThat(quarantined("journal.db")).exists();
    }

    @Test
    void aFileThatIsNoDatabaseAnyMoreIsNotASilentEmptyStart() throws Exception {
        var rubbish = "this is no database ".repeat(300);
        Files.writeString(data.resolve("journal.db"), rubbish);
        try (var hall = new RunningHall(data)) {
            assertThat(hall.log()).contains("journal.rebuilt");
            assertThat(ordinal(hall.caller().issue(1, "A"))).isGreaterThan(GIVEN);
        }
        assertThat(quarantined("journal.db")).hasContent(rubbish);
    }

    @Test
    void aJournalThatHasVanishedIsNotTakenForAFirstStart() throws Exception {
        Files.delete(data.resolve("journal.db"));
        try (var hall = new RunningHall(data)) {
            assertThat(hall.log()).contains("journal.rebuilt");
            assertThat(ordinal(hall.caller().issue(1, "A"))).isGreaterThan(GIVEN);
        }
    }

    @Test
    void aFileThatWasCutShortKeepsWhatIsLeft() throws Exception {
        try (var file = FileChannel.open(data.resolve("journal.db"), StandardOpenOption.WRITE)) {
            file.truncate(file.size() - 3 * 4096);
        }
        try (var hall = new RunningHall(data)) {
            assertThat(ordinal(hall.caller().issue(GIVEN + 1, "A"))).isGreaterThan(GIVEN);
        }
    }

    @Test
    void damageBeforeTheSnapshotIsFoundBesideTheWorkAndMendedAtTheNextStart() throws Exception {
        execute("update entry set body = replace(body, 'K1', 'K9') where seq = 4");
        try (var hall = new RunningHall(data)) {
            var end = Instant.now().plusSeconds(20);
            while (!hall.log().contains("journal.damaged")) {
                assertThat(Instant.now()).isBefore(end);
                LockSupport.parkNanos(10_000_000);
            }
            assertThat(hall.caller().get("/v1/health").body()).contains("\"damage\"");
            assertThat(hall.caller().issue(GIVEN + 1, "A")).isEqualTo("A013");
        }
        try (var hall = new RunningHall(data)) {
            assertThat(hall.log()).contains("journal.rebuilt");
            assertThat(ordinal(hall.caller().issue(GIVEN + 2, "A"))).isGreaterThan(GIVEN + 1);
        }
    }

    private static int ordinal(String number) {
        return Integer.parseInt(number.substring(1));
    }

    private Path quarantined(String name) throws IOException {
        try (var all = Files.list(data.resolve("quarantine"))) {
            return all.findFirst().orElseThrow().resolve(name);
        }
    }

    private void execute(String sql) throws Exception {
        try (var connection =
                        DriverManager.getConnection("jdbc:sqlite:" + data.resolve("journal.db"));
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }
}
