package cn.yimen.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.client.offline.OfflineRecord.Asked;
import cn.yimen.client.offline.OfflineRecord.Gave;
import cn.yimen.client.offline.OfflineRecord.Lent;
import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.log.EventLog;
import cn.yimen.journal.Draft;
import cn.yimen.journal.Entry;
import cn.yimen.journal.Journal;
import cn.yimen.journal.JournalUnreadable;
import cn.yimen.journal.Opening;
import cn.yimen.journal.Personal;
import cn.yimen.journal.Step;
import cn.yimen.journal.Verification;
import cn.yimen.kiosk.ticket.KioskRecord;
import cn.yimen.kiosk.ticket.KioskStory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On real files: a machine that nobody looks after goes on with what its disk still has, and never
/// as if nothing had been there.
final class KioskJournalTest {

    private static final int FLIPS = 60;
    private static final int GIVEN = 12;
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LineId LINE = new LineId("A");

    @TempDir private Path place;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private List<KioskRecord> whole = List.of();

    private KioskJournal journal(Path data) {
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new KioskJournal(data, new DeviceId("K1"), () -> NOW, new EventLog(() -> NOW, out));
    }

    private static Journal<KioskRecord> opened(KioskJournal journal) {
        return switch (journal.open()) {
            case Opening.Opened<KioskRecord> opened -> opened.journal();
            case Opening.NotOpened<KioskRecord> not ->
                    throw new AssertionError(not.trouble() + " " + not.detail());
        };
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    @BeforeEach
    void aMorningWithoutTheServer() throws IOException {
        var asked = new CommandId(id(1));
        try (var journal = opened(journal(place.resolve("whole")))) {
            write(journal, new KioskRecord.Lending(new Asked(asked, LINE, DAY)), "");
            write(journal, new KioskRecord.Lending(new Lent(asked, 901, 950)), "");
            for (int n = 1; n <= GIVEN; n++) {
                var ticket = new TicketId(id(100 + n));
                var gave = new Gave(DAY, LINE, new TicketNumber("A", 900 + n, 3), NOW);
                write(journal, requested(ticket, n), "somebody " + n);
                write(journal, new KioskRecord.GivenAlone(ticket, gave), "");
            }
            whole = values(journal);
        }
    }

    private static KioskRecord requested(TicketId ticket, int number) {
        return new KioskRecord.Requested(
                ticket,
                new CommandId(id(200 + number)),
                List.of(new ItemCode("530100000001")),
                Optional.empty());
    }

    private static void write(Journal<KioskRecord> journal, KioskRecord record, String person) {
        var sealed =
                person.isEmpty() ? Optional.<Personal>empty() : Optional.of(new Personal(person));
        journal.append(List.of(Step.unasked(List.of(new Draft<>(NOW, record, sealed)))));
    }

    private static List<KioskRecord> values(Journal<KioskRecord> journal) {
        return journal.read(0, Integer.MAX_VALUE).stream().map(Entry::value).toList();
    }

    private Path copy(String name) throws IOException {
        var to = Files.createDirectory(place.resolve(name));
        try (var files = Files.list(place.resolve("whole"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
        return to;
    }

    /// As a start does: what cannot be read is marked, and the next start mends it.
    private List<KioskRecord> started(Path data) {
        try (var journal = opened(journal(data))) {
            if (!(journal.verify() instanceof Verification.Broken broken)) {
                return values(journal);
            }
            KioskJournal.leaveMark(data, broken.why());
        } catch (JournalUnreadable unreadable) {
            KioskJournal.leaveMark(data, "unreadable");
        }
        try (var journal = opened(journal(data))) {
            assertThat(journal.verify()).isNotInstanceOf(Verification.Broken.class);
            return values(journal);
        }
    }

    private static KioskStory story(List<KioskRecord> records) {
        var story = KioskStory.empty();
        for (int n = 0; n < records.size(); n++) {
            story = story.apply(n + 1L, records.get(n));
        }
        return story;
    }

    @Test
    void aTurnedBitLosesNothingWithoutAWord() throws IOException {
        var random = new SplittableRandom(1);
        int mended = 0;
        for (int flip = 0; flip < FLIPS; flip++) {
            said.reset();
            var data = copy("flip-" + flip);
            turn(data.resolve("journal.db"), random);
            var records = new ArrayList<>(started(data));
            var log = said.toString(StandardCharsets.UTF_8);
            if (records.equals(whole)) {
                continue;
            }
            mended++;
            assertThat(log).as("flip %d", flip).contains("journal.rebuilt");
            assertThat(Files.exists(data.resolve("quarantine"))).isTrue();
            assertThat(story(records).stock().left(LINE, DAY)).as("in hand").isZero();
            records.removeIf(KioskJournalTest::isAfterLoss);
            assertThat(new HashSet<>(whole)).as("flip %d", flip).containsAll(records);
        }
        assertThat(mended).as("that cost an entry").isPositive();
    }

    private static boolean isAfterLoss(KioskRecord record) {
        return record instanceof KioskRecord.Lending lending
                && !(lending.what() instanceof Asked)
                && !(lending.what() instanceof Lent);
    }

    private static void turn(Path file, SplittableRandom random) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int at = random.nextInt(bytes.length);
        bytes[at] = (byte) (bytes[at] ^ 1 << random.nextInt(Byte.SIZE));
        Files.write(file, bytes);
    }

    @Test
    void aJournalThatHasVanishedIsNoFirstStart() throws IOException {
        var data = copy("vanished");
        Files.delete(data.resolve("journal.db"));
        var records = started(data);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("journal.rebuilt", "vanished");
        assertThat(records).singleElement().matches(KioskJournalTest::isAfterLoss);
        assertThat(story(records).stock().summary().orElseThrow().emergencies())
                .allMatch(count -> count.highest() == 500);
    }

    /// The new journal stood under its other name when the power went.
    @Test
    void anExchangeThatAPowerCutInterruptedIsFinished() throws IOException {
        var data = copy("cut");
        Files.move(data.resolve("journal.db"), data.resolve("rebuilt.db"));
        Files.writeString(data.resolve("journal.db"), "damaged");
        Files.createDirectories(data.resolve("rebuilding"));
        Files.writeString(data.resolve("rebuilding/half"), "of a copy");
        assertThat(started(data)).isEqualTo(whole);
        assertThat(data.resolve("rebuilding")).doesNotExist();
        try (var aside = Files.walk(data.resolve("quarantine"))) {
            assertThat(aside.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    void aSoundOneIsLeftAlone() throws IOException {
        assertThat(started(copy("sound"))).isEqualTo(whole);
        assertThat(said.size()).isZero();
    }
}
