package cn.yimen.kiosk.record;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.wire.RecordsDepth;
import cn.yimen.uplink.record.Sent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How long records stay, where they go, and who may see how many there are.
final class RecordsKeptTest {

    @TempDir Path dir;

    private Path data;
    private Technician technician;

    @BeforeEach
    void place() {
        data = dir.resolve("data");
        technician = new Technician(data);
    }

    @Test
    void aMachineIsNotResetBeforeAnotherHasItsRecords() throws Exception {
        technician.keep(UUID.randomUUID());
        assertThat(technician.run("reset").code()).isEqualTo(RecordsMain.REFUSED);
        assertThat(technician.run("reset").text()).contains("1 records").contains("3 d 2 h 5 min");
        var other = dir.resolve("other");
        var key = new Technician(other).run("key").text().strip();
        var bundle = dir.resolve("bundle").toString();
        assertThat(technician.run("export", bundle, "--for", key, "--by", "0317").code()).isZero();
        assertThat(technician.run("reset").code()).as("exported, but nobody has it").isOne();
        assertThat(Files.readString(Path.of(bundle), StandardCharsets.ISO_8859_1))
                .doesNotContain(
                        new String(
                                Technician.WORDS.getBytes(StandardCharsets.UTF_8),
                                StandardCharsets.ISO_8859_1));
        var taken = new Technician(other).run("import", bundle, "--by", "0317").text();
        assertThat(taken).startsWith("1 taken over");
        var receipt = taken.strip().replaceAll(".* ", "");
        assertThat(technician.run("receipt", receipt, "--by", "0317").code()).isZero();
        assertThat(technician.run("reset").text()).contains("gone");
        assertThat(data.resolve("records.db")).doesNotExist();
        assertThat(new Technician(other).run("status").text()).contains("hotline: 1 waiting");
    }

    @Test
    void nothingIsTakenFromABundleThatWasChangedOrIsForSomebodyElse() throws Exception {
        technician.keep(UUID.randomUUID());
        var bundle = dir.resolve("bundle");
        var key = new Technician(dir.resolve("other")).run("key").text().strip();
        technician.run("export", bundle.toString(), "--for", key, "--by", "0317");
        assertThat(
                        new Technician(dir.resolve("third"))
                                .run("import", bundle.toString(), "--by", "0317")
                                .text())
                .contains("for another machine");
        var bytes = Files.readAllBytes(bundle);
        bytes[bytes.length - 40] ^= 1;
        Files.write(bundle, bytes);
        assertThat(
                        new Technician(dir.resolve("other"))
                                .run("import", bundle.toString(), "--by", "0317")
                                .text())
                .contains("changed");
    }

    @Test
    void whatThePlatformHasHadForLongEnoughIsErased() {
        var id = UUID.randomUUID();
        technician.keep(id);
        try (var records = technician.open()) {
            var outbox = records.store().outbox();
            outbox.settle(
                    List.of(outbox.next(Set.of(Sent.HOTLINE.kind()), 1).getFirst().confirmed()));
        }
        var to = dir.resolve("shown").toString();
        assertThat(technician.run("erase", "--days", "4").text()).contains("0 records");
        assertThat(technician.run("show", id.toString(), "--by", "0317", "--to", to).code())
                .isZero();
        assertThat(technician.run("erase", "--days", "3").text()).contains("1 records");
        assertThat(technician.run("show", id.toString(), "--by", "0317", "--to", to + "2").code())
                .isOne();
    }

    @Test
    void keysAreChangedAndEverythingIsReadAsBefore() {
        technician.keep(UUID.randomUUID());
        assertThat(technician.run("rotate").text()).contains("1 sealed anew, 0 cannot be read");
        technician.refuse();
        assertThat(technician.run("parked").text()).contains("1 refused");
    }

    @Test
    void lookingAtTheWrongPlaceMakesNothingThere() {
        assertThat(technician.run("status").code()).isEqualTo(RecordsMain.CANNOT_OPEN);
        assertThat(data).doesNotExist();
    }

    @Test
    void aKeyThatOthersCouldReadIsRefusedWithASentence() throws Exception {
        technician.keep(UUID.randomUUID());
        var key = data.resolve("records.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(technician.run("status").code()).isEqualTo(RecordsMain.CANNOT_OPEN);
        assertThat(technician.run("status").text())
                .contains("chmod 600")
                .contains("original key file");
    }

    @Test
    void aWatcherHearsHowMuchWaits() throws Exception {
        technician.keep(UUID.randomUUID());
        var heard = new ArrayBlockingQueue<RecordsDepth>(1);
        try (var records = technician.open()) {
            records.tell(heard::offer);
            assertThat(heard.poll(30, TimeUnit.SECONDS))
                    .isNotNull()
                    .extracting(RecordsDepth::waiting)
                    .isEqualTo(1L);
        }
    }

    @Test
    void aRunningKioskSaysHowItsRecordsAre() {
        technician.keep(UUID.randomUUID());
        try (var records = technician.open()) {
            var end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (!Files.exists(data.resolve("records.status"))) {
                assertThat(System.nanoTime()).isLessThan(end);
                LockSupport.parkNanos(50_000_000);
            }
            assertThat(technician.run("status").text())
                    .contains("1 waiting", "3 d 2 h", "no-platform");
            assertThat(technician.run("parked").code()).isEqualTo(RecordsMain.CANNOT_OPEN);
            assertThat(records.depth().orElseThrow().waiting()).isOne();
        }
    }
}
