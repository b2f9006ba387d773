package cn.yimen.server.evidence;

import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.signed.Keys;
import cn.yimen.hall.signed.Purpose;
import cn.yimen.hall.signed.SignedFile;
import cn.yimen.hall.signed.Signer;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.journal.ChainWalk;
import cn.yimen.journal.Head;
import cn.yimen.journal.JournalArchive;
import cn.yimen.journal.JournalUnreadable;
import cn.yimen.journal.Row;
import cn.yimen.journal.Verification;
import cn.yimen.server.writer.HallEntries;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Gives out a part of a journal that somebody is writing: what stood in it when it began.
final class EvidenceMaking {

    private final JournalArchive<?> archive;
    private final HallId hall;
    private final Head end;

    private EvidenceMaking(JournalArchive<?> archive, HallId hall, Head end) {
        this.archive = archive;
        this.hall = hall;
        this.end = end;
    }

    /// @param to a folder that is not there yet; it is there whole or not at all
    /// @throws IOException with what is wrong, where nothing is given out
    static Statement make(Path data, Span span, Path to, Instant now) throws IOException {
        var signer = EvidenceKey.read(data);
        if (Files.exists(to)) {
            throw new IOException("something is there already: " + to);
        }
        try (var archive = JournalArchive.open(data.resolve("journal.db"), HallEntries.CODEC)) {
            var halls = archive.halls();
            if (halls.size() != 1) {
                throw new IOException("not the journal of one hall: " + data);
            }
            var hall = halls.getFirst();
            var end = archive.head(hall).orElseThrow();
            return new EvidenceMaking(archive, hall, end).write(span, signer, to, now);
        } catch (JournalUnreadable e) {
            throw new IOException("the journal cannot be read: " + e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Statement write(Span span, Signer signer, Path to, Instant now) throws IOException {
        var bounds = bounds(span);
        var folder = to.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        var draft = Files.createTempDirectory(folder, ".evidence-");
        try {
            var digest = Keys.sha256();
            var file = draft.resolve(Statement.ENTRIES);
            try (var out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
                walk(row -> put(row, bounds, out));
            }
            var sha256 = HexFormat.of().formatHex(digest.digest());
            var statement = bounds.statement(hall, end, Files.size(file), sha256, now);
            sign(statement, signer, draft);
            Files.move(draft, to);
            return statement;
        } finally {
            Files.deleteIfExists(draft.resolve(Statement.ENTRIES));
            Files.deleteIfExists(draft.resolve(Statement.NAME));
            Files.deleteIfExists(draft);
        }
    }

    private static void sign(Statement statement, Signer signer, Path folder) throws IOException {
        var bytes = statement.bytes();
        var mark = signer.mark(Purpose.EVIDENCE, bytes);
        Files.writeString(folder.resolve(Statement.NAME), SignedFile.text(bytes, List.of(mark)));
    }

    /// What lies beyond the end as it was at the beginning is not looked at.
    private void walk(Consumer<Row> each) throws IOException {
        var walked =
                archive.walk(
                        hall,
                        row -> {
                            if (row.seq() <= end.seq()) {
                                each.accept(row);
                            }
                        });
        if (walked instanceof Verification.Broken(long seq, String why)) {
            throw new IOException("the journal is broken at " + seq + ": " + why);
        }
    }

    private static void put(Row row, Bounds bounds, OutputStream out) {
        if (row.seq() < bounds.first() || row.seq() > bounds.last()) {
            return;
        }
        try {
            out.write((WireJson.write(row) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// From which entry to which.
    private record Bounds(long first, String before, long last, String head) {

        Statement statement(HallId hall, Head end, long size, String sha256, Instant now) {
            return new Statement(
                    hall, end.epoch(), first, last, before, head, end.seq(), size, sha256, now);
        }
    }

    private Bounds bounds(Span span) throws IOException {
        var search = new Search(span, ChainWalk.ofAll(hall, end.epoch()).head());
        walk(search);
        if (!search.isSameJournal()) {
            throw new IOException(
                    "another journal than the one of the earlier export, or its end was cut");
        }
        return search.bounds()
                .orElseThrow(() -> new IOException("the journal has no entries of that time"));
    }

    /// Looks for the first and the last row of a time.
    private static final class Search implements Consumer<Row> {

        private final Span span;
        private final String epoch;
        private String previous;
        private boolean goesOn;
        private Optional<Bounds> found = Optional.empty();

        Search(Span span, Head genesis) {
            this.span = span;
            epoch = genesis.epoch();
            previous = genesis.hash();
            goesOn = span.after().isEmpty();
        }

        @Override
        public void accept(Row row) {
            var at = Instant.parse(row.at());
            if (found.isPresent() && span.holds(at)) {
                found =
                        found.map(before ->
                                new Bounds(before.first(), before.before(), row.seq(), row.hash()));
            }
            if (found.isEmpty() && span.begins(row.seq(), at) && span.holds(at)) {
                found = Optional.of(new Bounds(row.seq(), previous, row.seq(), row.hash()));
            }
            previous = row.hash();
            goesOn = goesOn || span.isEnd(row, epoch);
        }

        boolean isSameJournal() {
            return goesOn;
        }

        Optional<Bounds> bounds() {
            return found;
        }
    }
}
