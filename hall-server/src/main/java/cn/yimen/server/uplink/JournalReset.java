package cn.yimen.server.uplink;

import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.Recorded;
import cn.yimen.journal.Journal;
import cn.yimen.journal.JournalArchive;
import cn.yimen.journal.JournalSettings;
import cn.yimen.journal.JournalUnreadable;
import cn.yimen.journal.Opening;
import cn.yimen.server.writer.HallEntries;
import cn.yimen.uplink.JournalEvents;
import cn.yimen.uplink.Uplink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/// Gives a hall server's data up for a fresh start, while the server does not run: only when all
/// its events are at the platform. Even then nothing is deleted: the files are put aside.
final class JournalReset {

    private static final List<String> FILES =
            List.of(
                    "parked.jsonl",
                    "journal.db-wal",
                    "journal.db-shm",
                    "journal.db",
                    "journal.key",
                    "server.key",
                    "statistics");
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Path data;
    private final InstantSource clock;

    JournalReset(Path data, InstantSource clock) {
        this.data = data;
        this.clock = clock;
    }

    /// How much of the journal is not at the platform.
    ///
    /// @param events that have not gone up
    /// @param oldest when the first of them happened
    /// @param parked refused ones that wait for a person
    record Unsent(long events, Optional<Instant> oldest, long parked) {

        boolean isNone() {
            return events == 0 && parked == 0;
        }
    }

    /// What came of looking.
    sealed interface Looked {

        record Found(Unsent unsent) implements Looked {}

        record Nothing() implements Looked {}

        /// @param detail which file, and what is the matter
        record NotOpened(String detail) implements Looked {}
    }

    Looked look() {
        var file = data.resolve("journal.db");
        if (!Files.exists(file)) {
            return new Looked.Nothing();
        }
        try {
            var halls = halls(file);
            return halls.size() == 1
                    ? look(halls.getFirst())
                    : new Looked.NotOpened(file + ": " + halls.size() + " halls");
        } catch (JournalUnreadable e) {
            return new Looked.NotOpened(file + ": " + e.getMessage());
        }
    }

    private static List<HallId> halls(Path file) {
        try (var archive = JournalArchive.open(file, HallEntries.CODEC)) {
            return archive.halls();
        }
    }

    private Looked look(HallId hall) {
        return switch (Journal.open(JournalSettings.in(data, hall), HallEntries.CODEC)) {
            case Opening.NotOpened<HallEvent> not -> new Looked.NotOpened(not.detail());
            case Opening.Opened<HallEvent> opened -> {
                try (var journal = opened.journal()) {
                    yield new Looked.Found(unsent(new JournalEvents(journal)));
                }
            }
        };
    }

    private Unsent unsent(JournalEvents events) {
        long cursor = events.cursor();
        return new Unsent(
                events.head() - cursor,
                events.read(cursor, 1).stream().findFirst().map(Recorded::at),
                Uplink.waitingIn(data.resolve("parked.jsonl")));
    }

    /// To be called after a look that found nothing unsent.
    ///
    /// @return where everything is now
    Path putAside() throws IOException {
        var aside = data.resolve("before-reset-" + STAMP.format(clock.instant()));
        Files.createDirectory(aside);
        for (var name : FILES) {
            var file = data.resolve(name);
            if (Files.exists(file)) {
                Files.move(file, aside.resolve(name));
            }
        }
        return aside;
    }
}
