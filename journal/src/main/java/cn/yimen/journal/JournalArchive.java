package cn.yimen.journal;

import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.wire.MalformedMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// A journal file that is read and never changed, nor is anything beside it: of a running server,
/// left by a crash, or a copy. Needs no key, because it tells nothing of people.
///
/// @param <T> what an entry says
public final class JournalArchive<T> implements AutoCloseable {

    private static final int CHUNK = 1000;

    private final Handle handle;
    private final EntryCodec<T> codec;
    private final Optional<Path> copy;

    private JournalArchive(Handle handle, EntryCodec<T> codec, Optional<Path> copy) {
        this.handle = handle;
        this.codec = codec;
        this.copy = copy;
    }

    /// @throws JournalUnreadable where it is no journal
    public static <T> JournalArchive<T> open(Path database, EntryCodec<T> codec) {
        try {
            var copy = beside(database, "-shm") ? Optional.<Path>empty() : copyWithLog(database);
            var file = copy.map(d -> d.resolve(database.getFileName())).orElse(database);
            boolean isLive = copy.isPresent() || beside(database, "-shm");
            return new JournalArchive<>(Databases.over(source(file, isLive)).open(), codec, copy);
        } catch (IOException | JdbiException e) {
            throw new JournalUnreadable("opening " + database, e);
        }
    }

    /// A write-ahead log without its index cannot be read in place: the index would be made.
    private static Optional<Path> copyWithLog(Path database) throws IOException {
        if (!beside(database, "-wal")) {
            return Optional.empty();
        }
        var directory = Files.createTempDirectory("journal-copy");
        Files.copy(database, directory.resolve(database.getFileName()));
        Files.copy(
                sibling(database, "-wal"),
                sibling(directory.resolve(database.getFileName()), "-wal"));
        return Optional.of(directory);
    }

    private static boolean beside(Path database, String ending) {
        return Files.exists(sibling(database, ending));
    }

    private static Path sibling(Path database, String ending) {
        return database.resolveSibling(database.getFileName() + ending);
    }

    private static SQLiteDataSource source(Path file, boolean isLive) {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        var source = new SQLiteDataSource(config);
        var name = file.toAbsolutePath().toUri().getRawPath();
        source.setUrl("jdbc:sqlite:file:" + name + (isLive ? "?mode=ro" : "?mode=ro&immutable=1"));
        return source;
    }

    public List<HallId> halls() {
        try {
            return handle.createQuery("select hall from hall_head order by hall")
                    .mapTo(String.class)
                    .map(HallId::new)
                    .list();
        } catch (JdbiException e) {
            throw new JournalUnreadable("reading the halls: " + SqlTrouble.detail(e), e);
        }
    }

    /// Writes all of it, as it is at one moment, into a file that needs no log beside it and holds
    /// nothing that was deleted. Whoever writes the journal meanwhile is not held up.
    ///
    /// @param fresh is not there yet, or empty
    /// @throws JournalUnreadable where it cannot be read, or not be written there
    public void copyTo(Path fresh) {
        try {
            handle.execute("vacuum into ?", fresh.toAbsolutePath().toString());
        } catch (JdbiException e) {
            throw new JournalUnreadable("copying the journal: " + SqlTrouble.detail(e), e);
        }
    }

    /// Hands on every entry of a hall that the chain vouches for.
    ///
    /// @return whether the chain holds up to the head; entries before a break were handed on
    public Verification replay(HallId hall, Consumer<Entry<T>> each) {
        return walk(hall, row -> each.accept(entry(row)));
    }

    /// The same as the rows are written.
    public Verification walk(HallId hall, Consumer<Row> each) {
        try {
            var tables = new Tables(hall);
            return tables.head(handle)
                    .map(head -> through(tables, head, each))
                    .orElse(new Verification.Broken(0, "missing"));
        } catch (JdbiException e) {
            throw new JournalUnreadable("reading entries: " + SqlTrouble.detail(e), e);
        }
    }

    /// The end of a hall's chain as it is now; empty where there is no such hall.
    public Optional<Head> head(HallId hall) {
        try {
            return new Tables(hall).head(handle);
        } catch (JdbiException e) {
            throw new JournalUnreadable("reading the head: " + SqlTrouble.detail(e), e);
        }
    }

    private Verification through(Tables tables, Head head, Consumer<Row> each) {
        var walk = ChainWalk.ofAll(new HallId(tables.hall()), head.epoch());
        for (var rows = rows(tables, walk); !rows.isEmpty(); rows = rows(tables, walk)) {
            for (var row : rows) {
                var broken = walk.step(row);
                if (broken.isPresent()) {
                    return broken.get();
                }
                each.accept(row);
            }
        }
        var last = walk.head();
        return last.seq() < head.seq() || !isHead(last, head)
                ? new Verification.Broken(last.seq() + 1, "the head says " + head.seq())
                : new Verification.Whole(last.seq());
    }

    /// A running server may have written on meanwhile.
    private static boolean isHead(Head last, Head head) {
        return last.seq() > head.seq() || last.hash().equals(head.hash());
    }

    private List<Row> rows(Tables tables, ChainWalk walk) {
        return tables.rows(handle, walk.head().seq(), CHUNK);
    }

    private Entry<T> entry(Row row) {
        try {
            return new Entry<>(row.seq(), Instant.parse(row.at()), codec.read(row.body()));
        } catch (MalformedMessage e) {
            throw new JournalUnreadable("entry " + row.seq() + " of type " + row.type(), e);
        }
    }

    @Override
    public void close() {
        handle.close();
        copy.ifPresent(JournalArchive::delete);
    }

    private static void delete(Path directory) {
        try (var files = Files.list(directory)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(directory);
        } catch (IOException e) {
            throw new JournalUnreadable("deleting the copy in " + directory, e);
        }
    }
}
