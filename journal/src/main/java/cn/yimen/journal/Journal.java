package cn.yimen.journal;

import cn.yimen.hall.domain.HallId;
import cn.yimen.journal.Appending.Appended;
import cn.yimen.journal.Appending.NotAppended;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/// What happened in one hall or at one machine: an append-only, hash-chained list of entries with
/// everything that belongs to it. Written by one process; within it any thread may call any method,
/// writers one at a time, readers beside them.
///
/// @param <T> what an entry says; see [EntryCodec]
public final class Journal<T> implements AutoCloseable {

    private final Tables tables;
    private final EntryCodec<T> codec;
    private final Vault vault;
    private final EntryReader<T> reader;
    private final EntryWriter writer;
    private final ProcessLock lock;
    private final ReentrantLock writing = new ReentrantLock();
    private volatile Head head;

    Journal(HallId hall, EntryCodec<T> codec, Vault vault, Connections connections) {
        this.codec = codec;
        this.vault = vault;
        tables = new Tables(hall);
        reader = new EntryReader<>(hall, codec, vault, connections.reading());
        writer = new EntryWriter(connections.file(), connections.writing());
        lock = connections.lock();
        head = connections.head();
    }

    record Connections(
            SqliteFile file, Handle reading, Handle writing, ProcessLock lock, Head head) {}

    public static <T> Opening<T> open(JournalSettings settings, EntryCodec<T> codec) {
        return new JournalOpener<>(settings, codec).open();
    }

    public Head head() {
        return head;
    }

    /// One entry of which nobody waits for an answer, synced when this returns.
    public Appending<T> append(Draft<T> draft) {
        return append(List.of(Step.unasked(List.of(draft))));
    }

    /// All the steps in one synced transaction, or none of them.
    public Appending<T> append(List<Step<T>> steps) {
        writing.lock();
        try {
            var batch = Batch.of(head, steps, codec, vault);
            var failure = writer.write(handle -> insert(handle, batch));
            if (failure.isPresent() && !isAfter(batch)) {
                return notAppended(failure.get());
            }
            head = batch.to();
            return new Appended<>(batch.entries());
        } finally {
            writing.unlock();
        }
    }

    private void insert(Handle handle, Batch<T> batch) {
        if (!tables.moveHead(handle, batch.from(), batch.to())) {
            throw new HeadMoved();
        }
        tables.insertRows(handle, batch.rows());
        tables.insertPersonal(handle, batch.personal());
        tables.insertAnswers(handle, batch.answers());
    }

    /// A commit that reported a failure may have happened: only the file knows.
    private boolean isAfter(Batch<T> batch) {
        return !batch.rows().isEmpty() && reader.head().equals(Optional.of(batch.to()));
    }

    private NotAppended<T> notAppended(JdbiException failure) {
        return new NotAppended<>(SqlTrouble.of(failure), SqlTrouble.detail(failure));
    }

    private static final class HeadMoved extends JdbiException {

        private static final long serialVersionUID = 1;

        HeadMoved() {
            super("somebody else wrote to the journal");
        }
    }

    /// @param after 0 for the beginning
    /// @throws JournalUnreadable as do all that read
    public List<Entry<T>> read(long after, int limit) {
        return reader.read(after, limit);
    }

    /// Hands on every entry after a number and checks the chain on the way.
    ///
    /// @return whether the chain holds up to the head; entries before a break were handed on
    public Verification replay(long after, Consumer<Entry<T>> each) {
        return reader.replay(after, head, row -> each.accept(reader.decode(row)));
    }

    /// Checks the whole chain, and of the personal data what was not erased.
    public Verification verify() {
        var changed = new ArrayList<Row>();
        var chain =
                reader.replay(
                        0,
                        head,
                        row -> {
                            if (!reader.personalHolds(head.epoch(), row)) {
                                changed.add(row);
                            }
                        });
        return changed.stream()
                .<Verification>map(
                        row -> new Verification.Broken(row.seq(), "personal data changed"))
                .findFirst()
                .orElse(chain);
    }

    /// Those of the commands that were answered before. Asked through the writing connection, so
    /// that a writer never queues behind those who read.
    public Map<UUID, KnownAnswer<T>> answers(Collection<UUID> commands) {
        if (commands.isEmpty()) {
            return Map.of();
        }
        writing.lock();
        try {
            return reader.known(writer.read(handle -> tables.answers(handle, commands)));
        } finally {
            writing.unlock();
        }
    }

    /// Empty where the entry has none, or it was erased.
    public Optional<Personal> personal(long seq) {
        return reader.personal(head.epoch(), seq);
    }

    /// Erases the personal data of an entry for good, from the write-ahead log too; the chain stays
    /// whole.
    public Optional<JournalTrouble> erasePersonal(long seq) {
        writing.lock();
        try {
            var trouble = change(handle -> tables.erase(handle, seq));
            if (trouble.isEmpty()) {
                writer.read(SqliteFile::emptyLog);
            }
            return trouble;
        } finally {
            writing.unlock();
        }
    }

    /// How far a reader has come; 0 for a new one.
    public long cursor(String name) {
        return reader.cursor(name);
    }

    public Optional<JournalTrouble> moveCursor(String name, long seq) {
        return change(handle -> tables.moveCursor(handle, name, seq));
    }

    /// Kept instead of the one before; its number must be in the journal.
    public Optional<JournalTrouble> saveSnapshot(Snapshot snapshot) {
        var hash = reader.hashAt(snapshot.seq(), head).orElseThrow();
        var digest = Chain.digest(new byte[0], snapshot.body());
        return change(handle ->
                tables.replaceSnapshot(
                        handle,
                        new Tables.SnapshotRow(snapshot.seq(), hash, digest, snapshot.body())));
    }

    /// Empty where there is none, or it does not belong to this chain.
    public Optional<Snapshot> snapshot() {
        return reader.snapshot()
                .filter(row -> row.digest().equals(Chain.digest(new byte[0], row.body())))
                .filter(row -> reader.hashAt(row.seq(), head).equals(Optional.of(row.hash())))
                .map(row -> new Snapshot(row.seq(), row.body()));
    }

    private Optional<JournalTrouble> change(Consumer<Handle> work) {
        writing.lock();
        try {
            return writer.write(work).map(SqlTrouble::of);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public void close() {
        writing.lock();
        try {
            reader.close();
            writer.close();
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException("closing the journal's lock", e);
        } finally {
            writing.unlock();
        }
    }
}
