package cn.yimen.system.attack;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.HallWideEvent.HelpRequested;
import cn.yimen.journal.Draft;
import cn.yimen.journal.EntryCodec;
import cn.yimen.journal.Journal;
import cn.yimen.journal.JournalArchive;
import cn.yimen.journal.JournalSettings;
import cn.yimen.journal.JournalUnreadable;
import cn.yimen.journal.Opening;
import cn.yimen.journal.Step;
import cn.yimen.journal.Verification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/// Bits of a journal's file, wherever its entries and its head stand in it: the chain must notice.
final class JournalFlips {

    private static final HallId HALL = new HallId("530199000001");
    private static final EntryCodec<HallEvent> CODEC =
            EntryCodec.json(HallEvent.class, _ -> "hall");
    private static final int ENTRIES = 12;

    /// From the time to the hash, as SQLite writes a row; and the head's own hash.
    private static final Pattern VOUCHED_FOR =
            Pattern.compile("2026-11-23T[^}]*\\}[0-9a-f]{64}|[0-9a-f]{64}");

    private final Path folder;
    private final int step;
    private final AtomicInteger copies = new AtomicInteger();

    /// @param step 1 for each bit, 7 for each seventh
    JournalFlips(Path folder, int step) {
        this.folder = folder;
        this.step = step;
    }

    Attempt attempt() throws IOException {
        var whole = Files.readAllBytes(written());
        var text = new String(whole, StandardCharsets.ISO_8859_1);
        var flips = new Flips("entries of a journal (SHA-256 chain)");
        VOUCHED_FOR
                .matcher(text)
                .results()
                .forEach(found ->
                        flips.every(
                                found.group().getBytes(StandardCharsets.ISO_8859_1),
                                step,
                                bytes -> isWhole(put(whole, found.start(), bytes))));
        return flips.attempt();
    }

    private Path written() {
        var settings = JournalSettings.in(folder, HALL);
        if (!(Journal.open(settings, CODEC) instanceof Opening.Opened<HallEvent>(var journal))) {
            throw new IllegalStateException("no journal in " + folder);
        }
        try (journal) {
            for (int i = 0; i < ENTRIES; i++) {
                var at = Instant.parse("2026-11-23T01:00:00Z").plusSeconds(i);
                var event = new HelpRequested(new DeviceId("K" + i), "choose");
                var _ = journal.append(List.of(Step.unasked(List.of(Draft.of(at, event)))));
            }
        }
        return settings.database();
    }

    private static byte[] put(byte[] whole, int at, byte[] changed) {
        var other = whole.clone();
        System.arraycopy(changed, 0, other, at, changed.length);
        return other;
    }

    private boolean isWhole(byte[] database) {
        var file = folder.resolve("copy-" + copies.incrementAndGet() + ".db");
        try {
            Files.write(file, database);
            try (var archive = JournalArchive.open(file, CODEC)) {
                return archive.replay(HALL, _ -> {}) instanceof Verification.Whole;
            } finally {
                Files.delete(file);
            }
        } catch (JournalUnreadable found) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("writing a changed journal", e);
        }
    }
}
