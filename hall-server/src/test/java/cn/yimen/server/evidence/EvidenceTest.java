package cn.yimen.server.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.HallWideEvent.HelpRequested;
import cn.yimen.hall.signed.Keys;
import cn.yimen.hall.signed.Purpose;
import cn.yimen.hall.signed.SignedFile;
import cn.yimen.journal.Draft;
import cn.yimen.journal.Journal;
import cn.yimen.journal.JournalSettings;
import cn.yimen.journal.Opening;
import cn.yimen.journal.Personal;
import cn.yimen.server.support.RunningHall;
import cn.yimen.server.writer.HallEntries;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A journal given out, and what an examiner says who has nothing else of the hall.
@Timeout(60)
final class EvidenceTest {

    private static final HallId HALL = new HallId("530199000001");
    private static final Instant FIRST = Instant.parse("2026-11-23T01:00:00Z");
    private static final InstantSource CLOCK = InstantSource.fixed(FIRST.plusSeconds(86_400));

    /// `./yimen attack flips` changes more of them.
    private static final int STEP = 131;

    @TempDir private Path folder;
    private Path data;
    private String said = "";

    @BeforeEach
    void place() {
        data = folder.resolve("data");
    }

    private int run(Object... words) {
        var out = new ByteArrayOutputStream();
        var printing = new PrintStream(out, true, StandardCharsets.UTF_8);
        var arguments = Stream.of(words).map(Object::toString).toList();
        int code = EvidenceMain.run(printing, CLOCK, arguments);
        said = out.toString(StandardCharsets.UTF_8);
        return code;
    }

    private static void journal(Path data, HallId hall, int from, int count) throws IOException {
        EvidenceKey.ensure(data);
        var opening = Journal.open(JournalSettings.in(data, hall), HallEntries.CODEC);
        if (!(opening instanceof Opening.Opened<HallEvent>(var journal))) {
            throw new IllegalStateException(opening.toString());
        }
        try (journal) {
            for (int i = from; i < from + count; i++) {
                var event = new HelpRequested(new DeviceId("K" + i), "choose");
                var at = FIRST.plusSeconds(3600L * i);
                journal.append(new Draft<>(at, event, Optional.of(new Personal("王芳"))));
            }
        }
    }

    private Path export(String name, Object... more) {
        var to = folder.resolve(name);
        var words = new ArrayList<Object>(List.of("export", "--data", data, "--to", to));
        words.addAll(List.of(more));
        assertThat(run(words.toArray())).as(said).isZero();
        return to;
    }

    private Path key() {
        return data.resolve("trust/evidence.key.public");
    }

    private int verify(Object exports) {
        return run("verify", "--export", exports, "--key", key());
    }

    private Path exported() throws IOException {
        journal(data, HALL, 0, 8);
        return export("export");
    }

    @Test
    void whatIsGivenOutIsBelievedByWhoeverHasTheHallsKey() throws Exception {
        var export = exported();
        assertThat(said).contains("第 1 至 8 条");
        Files.move(data.resolve("journal.db"), folder.resolve("gone"));
        assertThat(verify(export)).as(said).isZero();
        assertThat(said).contains("530199000001").contains("共 8 条").contains("可信：1 份");
        assertThat(Files.readString(export.resolve(Statement.ENTRIES)))
                .doesNotContain("王芳")
                .contains("personalDigest");
    }

    @Test
    void aRunningServersJournalIsGivenOut() throws Exception {
        Path export;
        Path next;
        try (var hall = new RunningHall(data)) {
            assertThat(hall.caller().issue(1, "A")).isEqualTo("A001");
            export = export("first");
            assertThat(hall.caller().issue(2, "A")).isEqualTo("A002");
            next = export("next", "--after", export);
        }
        assertThat(verify(export + "," + next)).as(said).isZero();
        assertThat(Files.readString(export.resolve(Statement.ENTRIES)))
                .contains("A001")
                .doesNotContain("A002");
        assertThat(Files.readString(next.resolve(Statement.ENTRIES)))
                .contains("A002")
                .doesNotContain("A001");
        assertThat(verify(next + "," + export)).isEqualTo(EvidenceMain.REFUSED);
    }

    @Test
    void exportsThatFollowEachOtherLeaveNothingOut() throws Exception {
        journal(data, HALL, 0, 3);
        var first = export("first");
        journal(data, HALL, 3, 3);
        var second = export("second", "--after", first);
        journal(data, HALL, 6, 3);
        var third = export("third", "--after", second);
        assertThat(verify(first + "," + second + "," + third)).as(said).isZero();
        assertThat(said).contains("第 7 至 9 条").contains("可信：3 份");
        assertThat(verify(first + "," + third)).isEqualTo(EvidenceMain.REFUSED);
        assertThat(said).contains("third").contains("第 7 条").contains("没有接上");
        assertThat(verify(second)).isZero();
    }

    @Test
    void anotherJournalDoesNotGoOnFromAnEarlierOnesEnd() throws Exception {
        journal(data, HALL, 0, 3);
        var first = export("first");
        for (var file : List.of("journal.db", "journal.db-wal", "journal.db-shm")) {
            Files.deleteIfExists(data.resolve(file));
        }
        journal(data, HALL, 0, 5);
        assertThat(run("export", "--data", data, "--to", folder.resolve("x"), "--after", first))
                .isEqualTo(EvidenceMain.REFUSED);
        assertThat(said).contains("another journal");
        var whole = export("whole");
        assertThat(verify(first + "," + whole)).isEqualTo(EvidenceMain.REFUSED);
    }

    @Test
    void aDayIsGivenOutWithAllThatLiesBetween() throws Exception {
        journal(data, HALL, 0, 60);
        var day = FIRST.plusSeconds(86_400).atZone(ZoneId.systemDefault()).toLocalDate();
        var export = export("day", "--from", day, "--until", day.plusDays(1));
        assertThat(verify(export)).as(said).isZero();
        assertThat(said).contains("共 24 条");
        assertThat(
                        run(
                                "export",
                                "--data",
                                data,
                                "--to",
                                folder.resolve("x"),
                                "--from",
                                "2031-01-01"))
                .isEqualTo(EvidenceMain.REFUSED);
        assertThat(folder.resolve("x")).doesNotExist();
    }

    /// What somebody did to the entries, who cannot sign.
    @ParameterizedTest
    @ValueSource(
            strings = {"dropped", "swapped", "cut", "cutInside", "doubled", "added", "respaced"})
    void aChangedExportIsNotBelieved(String how) throws Exception {
        var export = exported();
        var file = export.resolve(Statement.ENTRIES);
        var lines = new ArrayList<>(Files.readAllLines(file));
        switch (how) {
            case "dropped" -> lines.remove(3);
            case "swapped" -> Collections.swap(lines, 3, 4);
            case "cut" -> lines.removeLast();
            case "cutInside" -> lines.set(7, lines.get(7).substring(9));
            case "doubled" -> lines.add(3, lines.get(3));
            case "added" -> lines.add(lines.getLast());
            default -> lines.set(3, lines.get(3).replaceFirst(":", ": "));
        }
        Files.write(file, lines);
        assertThat(verify(export)).isEqualTo(EvidenceMain.REFUSED);
        assertThat(said).contains("不可信");
    }

    /// Who has the key and changes an entry must make the whole chain anew: the next export, or the
    /// one before, does not fit then.
    @Test
    void anEntryThatIsMissingIsNamedThoughTheHallSignedAgain() throws Exception {
        var export = exported();
        var file = export.resolve(Statement.ENTRIES);
        var lines = Files.readAllLines(file);
        lines.remove(3);
        Files.write(file, lines);
        var signed = export.resolve(Statement.NAME);
        var was = SignedFile.read(Files.readAllBytes(signed)).orElseThrow().content();
        var before = Statement.read(was).orElseThrow();
        var bytes = Files.readAllBytes(file);
        var text =
                new String(was, StandardCharsets.UTF_8)
                        .replace(
                                before.sha256(),
                                HexFormat.of().formatHex(Keys.sha256().digest(bytes)))
                        .replace("\"size\":" + before.size(), "\"size\":" + bytes.length);
        var now = text.getBytes(StandardCharsets.UTF_8);
        var mark = EvidenceKey.read(data).mark(Purpose.EVIDENCE, now);
        Files.writeString(signed, SignedFile.text(now, List.of(mark)));
        assertThat(verify(export)).isEqualTo(EvidenceMain.REFUSED);
        assertThat(said).contains("第 4 条缺少");
    }

    @Test
    void noChangedBitIsBelieved() throws Exception {
        var export = exported();
        for (var name : List.of(Statement.ENTRIES, Statement.NAME)) {
            var file = export.resolve(name);
            var whole = Files.readAllBytes(file);
            for (int bit = 0; bit < whole.length * 8; bit += STEP) {
                var changed = whole.clone();
                changed[bit / 8] ^= (byte) (1 << bit % 8);
                Files.write(file, changed);
                assertThat(verify(export)).as(name + " " + bit).isEqualTo(EvidenceMain.REFUSED);
            }
            Files.write(file, whole);
        }
        assertThat(verify(export)).isZero();
    }

    @Test
    void anotherHallsSignatureIsNotBelieved() throws Exception {
        var own = key();
        journal(data, HALL, 0, 8);
        data = folder.resolve("other");
        journal(data, new HallId("530199000002"), 0, 8);
        var other = export("others");
        assertThat(verify(other)).isZero();
        assertThat(run("verify", "--export", other, "--key", own)).isEqualTo(EvidenceMain.REFUSED);
        assertThat(said).contains("没有这把公钥的大厅的签名");
    }

    @Test
    void aBrokenJournalIsNotGivenOut() throws Exception {
        journal(data, HALL, 0, 8);
        var database = data.resolve("journal.db");
        var text = Files.readString(database, StandardCharsets.ISO_8859_1);
        Files.writeString(database, text.replace("\"K3\"", "\"K9\""), StandardCharsets.ISO_8859_1);
        assertThat(run("export", "--data", data, "--to", folder.resolve("broken")))
                .isEqualTo(EvidenceMain.REFUSED);
        assertThat(said).contains("broken at 4");
        assertThat(folder.toFile().list()).containsExactly("data");
    }

    @Test
    void whatIsThereStaysAndWhatIsMissingIsNamed() throws Exception {
        var export = exported();
        assertThat(run("export", "--data", data, "--to", export)).isEqualTo(EvidenceMain.REFUSED);
        assertThat(verify(export)).isZero();
        assertThat(run("export", "--data", data)).isEqualTo(EvidenceMain.WRONG_USE);
        assertThat(said).contains("--to: is missing");
        assertThat(run("verify", "--export", export, "--key", folder.resolve("nothing")))
                .isEqualTo(EvidenceMain.REFUSED);
        assertThat(run("verify", "--help")).isZero();
    }
}
