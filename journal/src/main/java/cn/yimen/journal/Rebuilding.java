package cn.yimen.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// Builds a journal anew beside the damaged one, puts the damaged files aside untouched, and only
/// then takes their place: a power cut at any moment leaves the one or the other, and
/// [#finishEarlier] at the next start finishes it.
///
/// @param <T> what an entry says
public final class Rebuilding<T> {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);
    private static final int AT_ONCE = 200;

    private final JournalSettings place;
    private final EntryCodec<T> codec;
    private final InstantSource clock;
    private final Path data;
    private final Path building;
    private final Path rebuilt;

    /// @param place of the damaged journal
    public Rebuilding(JournalSettings place, EntryCodec<T> codec, InstantSource clock) {
        this.place = place;
        this.codec = codec;
        this.clock = clock;
        data = place.database().toAbsolutePath().resolveSibling("");
        building = data.resolve("rebuilding");
        rebuilt = data.resolve("rebuilt.db");
    }

    /// Where the damaged files will lie, from the journal's own directory on.
    public String quarantine() {
        return "quarantine/" + STAMP.format(clock.instant());
    }

    /// What can still be read.
    public Salvage.Found<T> salvage() throws IOException {
        delete(building);
        Files.createDirectories(building);
        return new Salvage<>(place, codec).into(building);
    }

    /// Writes these into a new journal, which then takes the damaged one's place.
    ///
    /// @param quarantine as [#quarantine] has said
    public void replaceBy(List<Step<T>> steps, String quarantine) throws IOException {
        var fresh = new JournalSettings(place.hall(), building.resolve("new.db"), place.key());
        switch (Journal.open(fresh, codec)) {
            case Opening.NotOpened<T> not -> throw new IOException(not.detail());
            case Opening.Opened<T> opened -> {
                try (var journal = opened.journal()) {
                    for (int from = 0; from < steps.size(); from += AT_ONCE) {
                        append(
                                journal,
                                steps.subList(from, Math.min(steps.size(), from + AT_ONCE)));
                    }
                }
            }
        }
        Files.move(building.resolve("new.db"), rebuilt, StandardCopyOption.ATOMIC_MOVE);
        finish(data.resolve(quarantine));
    }

    private void append(Journal<T> journal, List<Step<T>> steps) throws IOException {
        if (journal.append(steps) instanceof Appending.NotAppended<T> not) {
            throw new IOException(not.trouble() + ": " + not.detail());
        }
    }

    /// What a power cut may have interrupted.
    public void finishEarlier() throws IOException {
        if (Files.exists(rebuilt)) {
            finish(data.resolve(quarantine()));
        }
        delete(building);
    }

    private void finish(Path aside) throws IOException {
        Files.createDirectories(aside);
        for (var end : List.of("-wal", "-shm", "")) {
            var file = Path.of(place.database() + end);
            if (Files.exists(file)) {
                Files.move(file, aside.resolve(file.getFileName()));
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
