package cn.yimen.server.backup;

import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.trust.OwnedFile;
import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.journal.JournalArchive;
import cn.yimen.journal.JournalUnreadable;
import cn.yimen.journal.Verification;
import cn.yimen.server.writer.HallEntries;
import cn.yimen.server.writer.RestoredMark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Copies what a hall's server keeps, while it runs: the journal as it is at one moment, and then
/// everything beside it, keys and the hall's authority, too. A copy is there whole or not at all.
final class Backup {

    private static final String JOURNAL = "journal.db";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    /// What is made again, belongs to a running server, or is what an earlier trouble left.
    private static final Pattern LEFT_OUT =
            Pattern.compile(
                    "journal\\.db(-wal|-shm)?|rebuilt\\.db|.*\\.lock|.*\\.new|libsqlitejdbc\\.so"
                            + "|(logs|rebuilding|quarantine|updates|before-reset-[^/]*)/.*");

    private Backup() {}

    /// @param place of the backup
    record Made(Path place, Manifest manifest) {}

    /// @param to where backups lie; this one gets a folder of its own
    /// @throws IOException where it is not whole; then nothing is left of it
    static Made make(Path data, Path to, Instant now) throws IOException {
        CopiedFiles.folder(to);
        var making = to.resolve(".making");
        CopiedFiles.delete(making);
        try {
            var manifest = fill(data, making, now);
            var place = to.resolve("yimen-" + manifest.hall() + "-" + STAMP.format(now));
            Files.move(making, place, StandardCopyOption.ATOMIC_MOVE);
            CopiedFiles.sync(to);
            return new Made(place, manifest);
        } finally {
            CopiedFiles.delete(making);
        }
    }

    private static Manifest fill(Path data, Path making, Instant now) throws IOException {
        CopiedFiles.folder(making);
        var files = new HashMap<String, String>();
        var journal = making.resolve(JOURNAL);
        var hall = copyJournal(data.resolve(JOURNAL), journal);
        files.put(JOURNAL, CopiedFiles.digest(journal));
        for (var name : CopiedFiles.in(data)) {
            if (!LEFT_OUT.matcher(name).matches()) {
                copy(data, making, name, files);
            }
        }
        var manifest = new Manifest(now, hall.value(), entries(journal, hall), files);
        OwnedFile.write(making.resolve(Manifest.NAME), WireJson.write(manifest));
        return manifest;
    }

    /// A file that its program replaced just now is there under its name, not under the other.
    private static void copy(Path data, Path making, String name, Map<String, String> files)
            throws IOException {
        try {
            files.put(name, CopiedFiles.copy(data.resolve(name), making.resolve(name)));
        } catch (NoSuchFileException gone) {
            files.remove(name);
        }
    }

    private static HallId copyJournal(Path from, Path to) throws IOException {
        if (!Files.exists(from)) {
            throw new NoSuchFileException(from.toString());
        }
        try (var archive = JournalArchive.open(from, HallEntries.CODEC)) {
            var halls = archive.halls();
            if (halls.size() != 1) {
                throw new IOException("not the journal of one hall: " + from);
            }
            CopiedFiles.make(to);
            archive.copyTo(to);
            CopiedFiles.sync(to);
            return halls.getFirst();
        } catch (JournalUnreadable e) {
            throw new IOException("the journal cannot be read: " + e.getMessage(), e);
        }
    }

    /// @throws IOException where the chain is broken
    private static long entries(Path journal, HallId hall) throws IOException {
        try (var archive = JournalArchive.open(journal, HallEntries.CODEC)) {
            return switch (archive.replay(hall, _ -> {})) {
                case Verification.Whole(long entries) -> entries;
                case Verification.Broken(long seq, String why) ->
                        throw new IOException("the journal is broken at " + seq + ": " + why);
            };
        } catch (JournalUnreadable e) {
            throw new IOException("the journal cannot be read: " + e.getMessage(), e);
        }
    }

    /// Looks at all of a backup.
    ///
    /// @throws IOException with what is missing, was changed or does not belong there
    static Manifest check(Path backup) throws IOException {
        var manifest = manifest(backup);
        var there = new HashSet<>(CopiedFiles.in(backup));
        there.remove(Manifest.NAME);
        var wrong = new ArrayList<>(different(backup, manifest, there));
        there.removeAll(manifest.files().keySet());
        wrong.addAll(there);
        if (!wrong.isEmpty()) {
            throw new IOException("missing, changed or added: " + wrong);
        }
        long entries = entries(backup.resolve(JOURNAL), new HallId(manifest.hall()));
        if (entries != manifest.entries()) {
            throw new IOException(entries + " entries instead of " + manifest.entries());
        }
        return manifest;
    }

    private static List<String> different(Path backup, Manifest manifest, Set<String> there)
            throws IOException {
        var wrong = new ArrayList<String>();
        for (var file : new TreeMap<>(manifest.files()).entrySet()) {
            if (!there.contains(file.getKey())
                    || !CopiedFiles.digest(backup.resolve(file.getKey())).equals(file.getValue())) {
                wrong.add(file.getKey());
            }
        }
        return wrong;
    }

    private static Manifest manifest(Path backup) throws IOException {
        try {
            return WireJson.read(Files.readString(backup.resolve(Manifest.NAME)), Manifest.class);
        } catch (MalformedMessage e) {
            throw new IOException(Manifest.NAME + " makes no sense", e);
        }
    }

    /// Puts a backup where no server has data. The next start goes on beyond all numbers that may
    /// have been given since.
    ///
    /// @throws IOException where something is there, or the backup is not sound
    static Manifest restore(Path backup, Path data) throws IOException {
        if (Files.exists(data) && !CopiedFiles.in(data).isEmpty()) {
            throw new IOException("something is there already: " + data);
        }
        var manifest = check(backup);
        CopiedFiles.folder(data);
        RestoredMark.leave(data, manifest.at());
        for (var name : manifest.files().keySet()) {
            CopiedFiles.copy(backup.resolve(name), data.resolve(name));
        }
        CopiedFiles.sync(data);
        return manifest;
    }
}
