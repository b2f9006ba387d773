package cn.yimen.kiosk.record;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.journal.record.Deed;
import cn.yimen.journal.record.RecordId;
import cn.yimen.journal.record.RecordState;
import cn.yimen.uplink.record.Sent;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On real files, as the program is called.
final class RecordsMainTest {

    @TempDir Path dir;

    private Technician technician;

    @BeforeEach
    void place() {
        technician = new Technician(dir.resolve("data"));
    }

    @Test
    void aRefusedRecordIsSeenWithItsReasonAndWithoutItsWords() {
        var id = UUID.randomUUID();
        technician.keep(id);
        technician.refuse();
        assertThat(technician.run("parked").text())
                .contains("1 refused", id.toString(), "hotline", "invalid:/area")
                .doesNotContain(Technician.WORDS);
        assertThat(technician.run("status").text()).contains("0 waiting, 1 refused");
    }

    @Test
    void aRefusedRecordIsLookedAtAndCorrectedByName() throws Exception {
        var id = UUID.randomUUID();
        technician.keep(id);
        technician.refuse();
        var file = dir.resolve("shown");
        assertThat(
                        technician
                                .run("show", id.toString(), "--by", "0317", "--to", file.toString())
                                .text())
                .doesNotContain(Technician.WORDS);
        assertThat(Files.readString(file)).contains(Technician.WORDS);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        Files.writeString(file, Sent.body(Technician.request(id, "路灯坏了五天")).text());
        var said =
                technician.run("correct", id.toString(), "--by", "0318", "--from", file.toString());
        assertThat(said.text()).contains("revision 2");
        try (var records = technician.open()) {
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
        technician.keep(id);
        technician.refuse();
        var file = dir.resolve("wrong");
        for (var text :
                List.of("{}", Sent.body(Technician.request(UUID.randomUUID(), "x")).text())) {
            Files.writeString(file, text);
            assertThat(
                            technician.run(
                                    "correct",
                                    id.toString(),
                                    "--by",
                                    "0317",
                                    "--from",
                                    file.toString()))
                    .satisfies(said -> assertThat(said.code()).isEqualTo(RecordsMain.REFUSED))
                    .satisfies(said -> assertThat(said.text()).contains("Nothing was changed"));
        }
        assertThat(technician.run("correct", id.toString(), "--by", "0317").code()).isZero();
    }

    @Test
    void allThatAWrongClockStampedIsPutRightAtOnce() {
        for (int i = 0; i < 3; i++) {
            technician.keep(UUID.randomUUID());
            technician.refuse();
        }
        assertThat(technician.run("correct", "all", "--by", "0317", "--shift", "-3600").text())
                .contains("3 records go up again");
        try (var records = technician.open()) {
            var outgoing = records.store().outbox().next(Set.of(Sent.HOTLINE.kind()), 9);
            assertThat(outgoing)
                    .hasSize(3)
                    .allSatisfy(one ->
                            assertThat(one.body().text())
                                    .contains(
                                            Technician.MADE.minusSeconds(3_600).toString(),
                                            Technician.WORDS));
        }
    }

    @Test
    void aWrongCommandLineIsToldInBothLanguages() {
        assertThat(technician.run("export", "x", "--by", "0317"))
                .isEqualTo(technician.run("export", "x", "--by", "0317"))
                .satisfies(said -> assertThat(said.code()).isEqualTo(RecordsMain.WRONG_USAGE))
                .satisfies(said -> assertThat(said.text()).contains("--for").contains("Usage"));
        var said = new ByteArrayOutputStream();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        assertThat(RecordsMain.run(out, InstantSource.fixed(Technician.NOW), List.of("forget")))
                .isEqualTo(RecordsMain.WRONG_USAGE);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("没有这个命令：forget").contains("用法");
    }
}
