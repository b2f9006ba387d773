package cn.yimen.server.app;

import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.HallWideEvent.JournalRebuilt;
import cn.yimen.journal.Appending;
import cn.yimen.journal.Draft;
import cn.yimen.journal.Journal;
import cn.yimen.journal.JournalSettings;
import cn.yimen.journal.Opening;
import cn.yimen.journal.Salvage;
import cn.yimen.journal.Step;
import cn.yimen.server.writer.HallEntries;
import cn.yimen.server.writer.Salvaging;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/// Builds a journal anew beside the damaged one, puts the damaged files aside untouched, and only
/// then takes their place: a power cut at any moment leaves the one or the other, and the next
/// start finishes it.
final class Rebuild {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);
    private static final int AT_ONCE = 200;

    private final JournalSettings place;
    private final HallServer.Hall hall;
    private final Path data;
    private final Path building;
    private final Path rebuilt;

    Rebuild(JournalSettings place, HallServer.Hall hall) {
        this.place = place;
        this.hall = hall;
        data = place.database().toAbsolutePath().resolveSibling("");
        building = data.resolve("rebuilding");
        rebuilt = data.resolve("rebuilt.db");
    }

    /// @param why it is not gone on with as it is
    void run(String why) throws IOException {
        run(why, false);
    }

    /// @param made when the backup was that this journal comes from
    void afterRestoring(String made) throws IOException {
        run("restored from a backup of " + made, true);
    }

    private void run(String why, boolean isEarlier) throws IOException {
        delete(building);
        Files.createDirectories(building);
        var quarantine = "quarantine/" + STAMP.format(hall.clock().instant());
        var found = new Salvage<>(place, HallEntries.CODEC).into(building);
        var salvaging = new Salvaging(found, hall.config(), hall.clock().instant());
        var event = salvaging.event(why, quarantine, isEarlier);
        write(salvaging, event);
        Files.move(building.resolve("new.db"), rebuilt, StandardCopyOption.ATOMIC_MOVE);
        finishEarlier(data.resolve(quarantine));
        hall.log()
                .write(
                        "journal.rebuilt",
                        Map.of(
                                "proven", event.proven(),
                                "kept", event.kept(),
                                "lost", event.lost(),
                                "why", why,
                                "quarantine", quarantine));
    }

    private void write(Salvaging salvaging, JournalRebuilt event) throws IOException {
        var fresh = new JournalSettings(place.hall(), building.resolve("new.db"), place.key());
        switch (Journal.open(fresh, HallEntries.CODEC)) {
            case Opening.NotOpened<HallEvent> not -> throw new IOException(not.detail());
            case Opening.Opened<HallEvent> opened -> {
                try (var journal = opened.journal()) {
                    var steps = salvaging.steps();
                    for (int from = 0; from < steps.size(); from += AT_ONCE) {
                        append(
                                journal,
                                steps.subList(from, Math.min(steps.size(), from + AT_ONCE)));
                    }
                    append(
                            journal,
                            List.of(Step.unasked(List.of(Draft.of(salvaging.now(), event)))));
                }
            }
        }
    }

    private static void append(Journal<HallEvent> journal, List<Step<HallEvent>> steps)
            throws IOException {
        if (journal.append(steps) instanceof Appending.NotAppended<HallEvent> not) {
            throw new IOException(not.trouble() + ": " + not.detail());
        }
    }

    /// What a power cut may have interrupted.
    void finishEarlier() throws IOException {
        if (Files.exists(rebuilt)) {
            finishEarlier(data.resolve("quarantine/" + STAMP.format(hall.clock().instant())));
        }
        delete(building);
    }

    private void finishEarlier(Path quarantine) throws IOException {
        Files.createDirectories(quarantine);
        for (var end : List.of("-wal", "-shm", "")) {
            var file = Path.of(place.database() + end);
            if (Files.exists(file)) {
                Files.move(file, quarantine.resolve(file.getFileName()));
            }
        }
        Files.move(rebuilt, place.database(), StandardCopyOption.ATOMIC_MOVE);
        delete(building);
    }

    private static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (var files = Files.list(directory)) {
                for (var file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(directory);
        }
    }
}
