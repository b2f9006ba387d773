package cn.yimen.kiosk.record;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.wire.RecordsDepth;
import cn.yimen.journal.record.Change;
import cn.yimen.journal.record.Deed;
import cn.yimen.journal.record.NewRecord;
import cn.yimen.journal.record.RecordId;
import cn.yimen.journal.record.RecordState;
import cn.yimen.uplink.contract.hotline.AppealKind;
import cn.yimen.uplink.contract.hotline.AppealRequest;
import cn.yimen.uplink.contract.write.Stamp;
import cn.yimen.uplink.record.Sent;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On real files, as the program is called.
final class RecordsMainTest {

    private static final Instant MADE = Instant.parse("2026-11-20T01:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-23T03:05:00Z");
    private static final String WORDS = "路灯坏了三天";

    @TempDir Path dir;

    private Path data;

    private record Said(int code, String text) {}

    @BeforeEach
    void place() {
        data = dir.resolve("data");
    }

    private Said run(String... arguments) {
        return run(data, arguments);
    }

    private static Said run(Path data, String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", data.toString(), "--lang", "en"));
        var said = new ByteArrayOutputStream();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        int code = RecordsMain.run(out, InstantSource.fixed(NOW), all);
        return new Said(code, said.toString(StandardCharsets.UTF_8));
    }

    private static KioskRecords open(Path data) {
        var silent = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        var clock = InstantSource.fixed(MADE);
        var opening =
                KioskRecords.open(
                        RecordsSettings.in(data),
                        clock,
                        new Random(1),
                        new EventLog(clock, silent));
        return switch (opening) {
            case KioskRecords.Opening.Opened opened -> opened.records();
            case KioskRecords.Opening.NotOpened not ->
                    throw new AssertionError(not.trouble() + " " + not.detail());
        };
    }

    private static NewRecord appeal(UUID id, String text) {
        return Sent.hotline(request(id, text));
    }

    private static AppealRequest request(UUID id, String text) {
        return new AppealRequest(
                new Stamp(id.toString(), MADE, "530199000001", "K1", Optional.empty(), true),
                AppealKind.HELP,
                "路灯",
                text,
                "530199",
                Optional.empty(),
                Optional.empty(),
                false,
                List.of());
    }

    private void keep(UUID id) {
        try (var records = open(data)) {
            assertThat(records.submit(appeal(id, WORDS))).isInstanceOf(Change.Done.class);
        }
    }

    private void refuse() {
        try (var records = open(data)) {
            var outbox = records.store().outbox();
            var first = outbox.next(Set.of(Sent.HOTLINE.kind()), 1).getFirst();
            assertThat(outbox.settle(List.of(first.refused("invalid:/area")))).isEmpty();
        }
    }

    @Test
    void aMachineIsNotResetBeforeAnotherHasItsRecords() throws Exception {
        keep(UUID.randomUUID());
        assertThat(run("reset").code()).isEqualTo(RecordsMain.REFUSED);
        assertThat(run("reset").text()).contains("1 records").contains("3 d 2 h 5 min");
        var other = dir.resolve("other");
        var key = run(other, "key").text().strip();
        var bundle = dir.resolve("bundle").toString();
        assertThat(run("export", bundle, "--for", key, "--by", "0317").code()).isZero();
        assertThat(run("reset").code()).as("exported, but nobody has it").isOne();
        assertThat(Files.readString(Path.of(bundle), StandardCharsets.ISO_8859_1))
                .doesNotContain(
                        new String(
                                WORDS.getBytes(StandardCharsets.UTF_8),
                                StandardCharsets.ISO_8859_1));
        var taken = run(other, "import", bundle, "--by", "0317").text();
        assertThat(taken).startsWith("1 taken over");
        var receipt = taken.strip().replaceAll(".* ", "");
        assertThat(run("receipt", receipt, "--by", "0317").code()).isZero();
        assertThat(run("reset").text()).contains("gone");
        assertThat(data.resolve("records.db")).doesNotExist();
        assertThat(run(other, "status").text()).contains("hotline: 1 waiting");
    }

    @Test
    void nothingIsTakenFromABundleThatWasChangedOrIsForSomebodyElse() throws Exception {
        keep(UUID.randomUUID());
        var bundle = dir.resolve("bundle");
        var key = run(dir.resolve("other"), "key").text().strip();
        run("export", bundle.toString(), "--for", key, "--by", "0317");
        assertThat(run(dir.resolve("third"), "import", bundle.toString(), "--by", "0317").text())
                .contains("for another machine");
        var bytes = Files.readAllBytes(bundle);
        bytes[bytes.length - 40] ^= 1;
        Files.write(bundle, bytes);
        assertThat(run(dir.resolve("other"), "import", bundle.toString(), "--by", "0317").text())
                .contains("changed");
    }

    @Test
    void aRefusedRecordIsSeenWithItsReasonAndWithoutItsWords() {
        var id = UUID.randomUUID();
        keep(id);
        refuse();
        assertThat(run("parked").text())
                .contains("1 refused", id.toString(), "hotline", "invalid:/area")
                .doesNotContain(WORDS);
        assertThat(run("status").text()).contains("0 waiting, 1 refused");
    }

    @Test
    void aRefusedRecordIsLookedAtAndCorrectedByName() throws Exception {
        var id = UUID.randomUUID();
        keep(id);
        refuse();
        var file = dir.resolve("shown");
        assertThat(run("show", id.toString(), "--by", "0317", "--to", file.toString()).text())
                .doesNotContain(WORDS);
        assertThat(Files.readString(file)).contains(WORDS);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        Files.writeString(file, Sent.body(request(id, "路灯坏了五天")).text());
        var said = run("correct", id.toString(), "--by", "0318", "--from", file.toString());
        assertThat(said.text()).contains("revision 2");
        try (var records = open(data)) {
            var kept = records.store();
            assertThat(kept.list(RecordState.WAITING, 9)).hasSize(1);
            assertThat(kept.deeds(new RecordId(id)))
                    .extracting(deed -> deed.what() + " " + deed.by())
                    .contains(Deed.What.LOOKED_AT + " 0317", Deed.What.RESENT + " 0318");
        }
    }

    @Test
    void aCorrectionOfAnotherIdOrOfNoSenseChangesNothing() throws Exception {
        var id = UUID.randomUUID();
        keep(id);
        refuse();
        var file = dir.resolve("wrong");
        for (var text : List.of("{}", Sent.body(request(UUID.randomUUID(), "x")).text())) {
            Files.writeString(file, text);
            assertThat(run("correct", id.toString(), "--by", "0317", "--from", file.toString()))
                    .satisfies(said -> assertThat(said.code()).isEqualTo(RecordsMain.REFUSED))
                    .satisfies(said -> assertThat(said.text()).contains("Nothing was changed"));
        }
        assertThat(run("correct", id.toString(), "--by", "0317").code()).isZero();
    }

    @Test
    void allThatAWrongClockStampedIsPutRightAtOnce() {
        for (int i = 0; i < 3; i++) {
            keep(UUID.randomUUID());
            refuse();
        }
        assertThat(run("correct", "all", "--by", "0317", "--shift", "-3600").text())
                .contains("3 records go up again");
        try (var records = open(data)) {
            var outgoing = records.store().outbox().next(Set.of(Sent.HOTLINE.kind()), 9);
            assertThat(outgoing)
                    .hasSize(3)
                    .allSatisfy(one ->
                            assertThat(one.body().text())
                                    .contains(MADE.minusSeconds(3_600).toString(), WORDS));
        }
    }

    @Test
    void aRunningKioskSaysHowItsRecordsAre() {
        keep(UUID.randomUUID());
        try (var records = open(data)) {
            var end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (!Files.exists(data.resolve("records.status"))) {
                assertThat(System.nanoTime()).isLessThan(end);
                LockSupport.parkNanos(50_000_000);
            }
            assertThat(run("status").text()).contains("1 waiting", "3 d 2 h", "no-platform");
            assertThat(run("parked").code()).isEqualTo(RecordsMain.CANNOT_OPEN);
            assertThat(records.depth().orElseThrow().waiting()).isOne();
        }
    }

    @Test
    void aKeyThatOthersCouldReadIsRefusedWithASentence() throws Exception {
        keep(UUID.randomUUID());
        var key = data.resolve("records.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(run("status").code()).isEqualTo(RecordsMain.CANNOT_OPEN);
        assertThat(run("status").text()).contains("chmod 600").contains("original key file");
    }

    @Test
    void whatThePlatformHasHadForLongEnoughIsErased() {
        var id = UUID.randomUUID();
        keep(id);
        try (var records = open(data)) {
            var outbox = records.store().outbox();
            outbox.settle(
                    List.of(outbox.next(Set.of(Sent.HOTLINE.kind()), 1).getFirst().confirmed()));
        }
        var to = dir.resolve("shown").toString();
        assertThat(run("erase", "--days", "4").text()).contains("0 records");
        assertThat(run("show", id.toString(), "--by", "0317", "--to", to).code()).isZero();
        assertThat(run("erase", "--days", "3").text()).contains("1 records");
        assertThat(run("show", id.toString(), "--by", "0317", "--to", to + "2").code()).isOne();
    }

    @Test
    void aWatcherHearsHowMuchWaits() throws Exception {
        keep(UUID.randomUUID());
        var heard = new ArrayBlockingQueue<RecordsDepth>(1);
        try (var records = open(data)) {
            records.tell(heard::offer);
            assertThat(heard.poll(30, TimeUnit.SECONDS))
                    .isNotNull()
                    .extracting(RecordsDepth::waiting)
                    .isEqualTo(1L);
        }
    }

    @Test
    void lookingAtTheWrongPlaceMakesNothingThere() {
        assertThat(run("status").code()).isEqualTo(RecordsMain.CANNOT_OPEN);
        assertThat(data).doesNotExist();
    }

    @Test
    void keysAreChangedAndEverythingIsReadAsBefore() {
        keep(UUID.randomUUID());
        assertThat(run("rotate").text()).contains("1 sealed anew, 0 cannot be read");
        refuse();
        assertThat(run("parked").text()).contains("1 refused");
    }

    @Test
    void aWrongCommandLineIsToldInBothLanguages() {
        assertThat(run("export", "x", "--by", "0317"))
                .isEqualTo(run("export", "x", "--by", "0317"))
                .satisfies(said -> assertThat(said.code()).isEqualTo(RecordsMain.WRONG_USAGE))
                .satisfies(said -> assertThat(said.text()).contains("--for").contains("Usage"));
        var said = new ByteArrayOutputStream();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        assertThat(RecordsMain.run(out, InstantSource.fixed(NOW), List.of("forget")))
                .isEqualTo(RecordsMain.WRONG_USAGE);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("没有这个命令：forget").contains("用法");
    }
}
