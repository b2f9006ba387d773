package cn.yimen.server.backup;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.server.support.RunningHall;
import cn.yimen.server.support.Sample;
import cn.yimen.server.trust.EnrolMain;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A copy made beside a server that goes on, and what becomes of a hall that is put back from it.
@Timeout(60)
final class BackupTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Sample.MORNING);

    @TempDir private Path folder;
    private Path data;
    private Path backups;

    @BeforeEach
    void places() {
        data = folder.resolve("data");
        backups = folder.resolve("backups");
    }

    private static String told(int code, Object... words) {
        var out = new ByteArrayOutputStream();
        var printing = new PrintStream(out, true, StandardCharsets.UTF_8);
        var arguments = Stream.of(words).map(Object::toString).toList();
        assertThat(BackupMain.run(printing, CLOCK, arguments))
                .as(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(code);
        return out.toString(StandardCharsets.UTF_8);
    }

    private Path backup() throws IOException {
        told(BackupMain.DONE, "make", "--data", data, "--to", backups);
        try (var all = Files.list(backups)) {
            return all.toList().getFirst();
        }
    }

    private void enrol(String device) {
        var at = folder.resolve(device).toString();
        var words = List.of("issue", "--data", data.toString(), "--device", device, "--role");
        var rest = List.of("kiosk", "--to", at, "--hall", Sample.config().id().value());
        EnrolMain.run(
                new PrintStream(OutputStream.nullOutputStream()),
                CLOCK,
                Stream.concat(words.stream(), rest.stream()).toList());
    }

    @Test
    void aHallGoesOnFromABackupWithoutGivingANumberTwice() throws Exception {
        Path backup;
        String paper;
        try (var hall = new RunningHall(data)) {
            enrol("K1");
            assertThat(hall.caller().issue(1, "A")).isEqualTo("A001");
            backup = backup();
            paper = hall.caller().issue(2, "A");
        }
        assertThat(paper).isEqualTo("A002");
        var fresh = folder.resolve("fresh");
        assertThat(told(BackupMain.DONE, "restore", "--from", backup, "--data", fresh))
                .contains("已恢复");
        try (var hall = new RunningHall(fresh)) {
            assertThat(hall.log()).contains("why=restored_from_a_backup");
            assertThat(hall.caller().issue(1, "A")).as("the same question").isEqualTo("A001");
            assertThat(hall.caller().issue(3, "A")).isEqualTo("A502");
            hall.restart();
            assertThat(hall.caller().issue(4, "A")).as("no further jump").isEqualTo("A503");
        }
        assertThat(Files.readAllBytes(fresh.resolve("trust").resolve("ca.key")))
                .isEqualTo(Files.readAllBytes(data.resolve("trust").resolve("ca.key")));
        assertThat(Files.readString(fresh.resolve("trust").resolve("devices.json"))).contains("K1");
    }

    @Test
    void onlyItsOwnerReadsIt() throws Exception {
        Path backup;
        try (var hall = new RunningHall(data)) {
            hall.caller().issue(1, "A");
            backup = backup();
        }
        try (var all = Files.walk(backups)) {
            for (var file : all.toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .as(file.toString())
                        .endsWith("------");
            }
        }
        assertThat(told(BackupMain.DONE, "check", backup)).contains("完好");
    }

    @Test
    void whatWasChangedIsNotPutBack() throws Exception {
        Path backup;
        try (var hall = new RunningHall(data)) {
            hall.caller().issue(1, "A");
            backup = backup();
        }
        var fresh = folder.resolve("fresh");
        for (var name : List.of("journal.db", "server.key")) {
            var file = backup.resolve(name);
            var bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
            assertThat(told(BackupMain.REFUSED, "restore", "--from", backup, "--data", fresh))
                    .contains(name);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
        }
        Files.createFile(backup.resolve("one-more"));
        assertThat(told(BackupMain.REFUSED, "check", backup)).contains("one-more");
        Files.delete(backup.resolve("one-more"));
        assertThat(fresh).doesNotExist();
        assertThat(told(BackupMain.REFUSED, "restore", "--from", backup, "--data", data))
                .as("never over what is there")
                .contains(data.toString());
        told(BackupMain.DONE, "restore", "--from", backup, "--data", fresh);
    }

    @Test
    void whereNothingIsNothingIsMade() {
        told(BackupMain.REFUSED, "make", "--data", folder.resolve("none"), "--to", backups);
        assertThat(backups).isEmptyDirectory();
        told(BackupMain.WRONG_USAGE, "make", "--data", data);
    }
}
