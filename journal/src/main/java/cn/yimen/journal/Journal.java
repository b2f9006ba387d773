package cn.yimen.journal;

import cn.yimen.hall.domain.HallId;
import cn.yimen.journal.Appending.Appended;
import cn.yimen.journal.Appending.NotAppended;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/// What happened in one hall or at one machine: an append-only, hash-chained list of entries with
/// everything that belongs to it. Written by one process; within it any thread may call any method,
/// writers one at a time, readers beside them.
///
/// @param <T> what an entry says; see [EntryCodec]
public final class Journal<T> implements Chronicle<T> {

    private final Tables tables;
    private final EntryCodec<T> codec;
    private final Vault vault;
    private final Database database;
    private final EntryReader<T> reader;
    private final ReentrantLock writing = new ReentrantLock();
    private volatile Head head;

    Journal(HallId hall, EntryCodec<T> codec, Vault vault, Place place) {
        this.codec = codec;
        this.vault = vault;
        tables = new Tables(hall);
        database = place.database();
        reader = new EntryReader<>(hall, codec, vault, database::read);
        head = place.head();
    }

    record Place(Database database, Head head) {}

    public static <T> Opening<T> open(JournalSettings settings, EntryCodec<T> codec) {
        return new JournalOpener<>(settings, codec).open();
    }

    @Override
    public Head head() {
        return head;
    }

    /// One entry of which nobody waits for an answer, synced when this returns.
    public Appending<T> append(Draft<T> draft) {
        return append(List.of(Step.unasked(List.of(draft))));
    }

    @Override
    public Appending<T> append(List<Step<T>> steps) {
        return inTurn((handle, held) -> Optional.of(insert(handle, held, steps)));
    }

    @Override
    public Appending<T> append(Turn.Asking asking, Function<Turn<T>, List<Step<T>>> decide) {
        return inTurn((handle, held) -> {
            var turn = turn(reader.in(handle), asking, held);
            var steps = decide.apply(turn);
            return steps.isEmpty() ? Optional.empty() : Optional.of(insert(handle, held, steps));
        });
    }

    private Turn<T> turn(EntryReader<T> reading, Turn.Asking asking, Head held) {
        var missed =
                asking.after() == held.seq()
                        ? List.<Entry<T>>of()
                        : missed(reading, asking.after(), held);
        return new Turn<>(missed, reading.known(asking.commands()));
    }

    private static <T> List<Entry<T>> missed(EntryReader<T> reading, long after, Head held) {
        var missed = new ArrayList<Entry<T>>();
        var from = reading.headAt(after, held);
        while (from.seq() < held.seq()) {
            var tail = reading.tail(from);
            if (tail.entries().isEmpty()) {
                throw new JournalUnreadable("the head says " + held.seq());
            }
            missed.addAll(tail.entries());
            from = tail.end();
        }
        return missed;
    }

    @Override
    public List<Entry<T>> since(long after) {
        return reader.tail(reader.headAt(after, head)).entries();
    }

    /// What is done while the hall's head is held; empty where nothing was written.
    private interface Work<T> {
        Optional<Batch<T>> of(Handle handle, Head held);
    }

    private Appending<T> inTurn(Work<T> work) {
        var batch = new AtomicReference<>(Optional.<Batch<T>>empty());
        writing.lock();
        try {
            database.write(handle -> {
                var held = held(handle);
                batch.set(work.of(handle, held));
                return held;
            });
            return appended(batch.get());
        } catch (JdbiException e) {
            return batch.get()
                    .filter(this::isThere)
                    .map(made -> appended(Optional.of(made)))
                    .orElseGet(() -> notAppended(e));
        } catch (JournalUnreadable e) {
            if (e.getCause() instanceof JdbiException failure) {
                return notAppended(failure);
            }
            throw e;
        } finally {
            writing.unlock();
        }
    }

    private Head held(Handle handle) {
        return tables.head(handle, database.headLock())
                .filter(this::isOurs)
                .orElseThrow(() -> new JournalUnreadable("the database was replaced"));
    }

    /// Not an older copy that somebody else has gone on from.
    private boolean isOurs(Head held) {
        var known = head;
        return held.epoch().equals(known.epoch())
                && (held.seq() != known.seq() || held.hash().equals(known.hash()));
    }

    private Batch<T> insert(Handle handle, Head held, List<Step<T>> steps) {
        var batch = Batch.of(held, steps, codec, vault);
        if (!tables.moveHead(handle, held, batch.to())) {
            throw new JournalUnreadable("the hall's lock does not hold");
        }
        tables.insertRows(handle, batch.rows());
        tables.insertPersonal(handle, batch.personal());
        tables.insertAnswers(handle, batch.answers());
        return batch;
    }

    private Appending<T> appended(Optional<Batch<T>> batch) {
        batch.ifPresent(made -> head = made.to());
        return new Appended<>(batch.map(Batch::entries).orElse(List.of()));
    }

    /// A commit that reported a failure may have happened: only the database knows. Where it cannot
    /// be asked either, the command ids tell later.
    private boolean isThere(Batch<T> batch) {
        try {
            return !batch.rows().isEmpty()
                    && reader.hashAt(batch.to().seq(), batch.to())
                            .equals(Optional.of(batch.to().hash()));
        } catch (JournalUnreadable alsoAway) {
            return false;
        }
    }

    private NotAppended<T> notAppended(JdbiException failure) {
        return new NotAppended<>(SqlTrouble.of(failure), SqlTrouble.detail(failure));
    }

    @Override
    public List<Entry<T>> read(long after, int limit) {
        return reader.read(after, limit);
    }

    @Override
    public Verification replay(long after, Consumer<Entry<T>> each) {
        return reader.replay(after, head, row -> each.accept(reader.decode(row)));
    }

    /// Checks everything: the engine's pages, the chain, of the personal data what was not erased,
    /// and the answers.
    public Verification verify() {
        var persons = new PersonalCheck(reader, vault, head.epoch());
        return reader.damage(database)
                .<Verification>map(found -> new Verification.Broken(0, found))
                .orElseGet(() -> {
                    var chain = reader.replay(0, head, persons::check);
                    return persons.firstChanged()
                            .<Verification>map(
                                    seq -> new Verification.Broken(seq, "personal data changed"))
                            .or(reader::changedAnswer)
                            .orElse(chain);
                });
    }

    /// Those of the commands that were answered before.
    public Map<UUID, KnownAnswer<T>> answers(Collection<UUID> commands) {
        return reader.known(commands);
    }

    @Override
    public Optional<Personal> personal(long seq) {
        return reader.personal(head.epoch(), seq);
    }

    /// Erases the personal data of an entry for good, from the write-ahead log too; the chain stays
    /// whole.
    @Override
    public Optional<JournalTrouble> erasePersonal(long seq) {
        writing.lock();
        try {
            var trouble = change(handle -> tables.erase(handle, seq));
            if (trouble.isEmpty()) {
                database.emptyLog();
            }
            return trouble;
        } finally {
            writing.unlock();
        }
    }

    @Override
    public long cursor(String name) {
        return reader.cursor(name);
    }

    @Override
    public Optional<JournalTrouble> moveCursor(String name, long seq) {
        return change(handle -> tables.moveCursor(handle, name, seq));
    }

    @Override
    public Optional<JournalTrouble> saveSnapshot(Snapshot snapshot) {
        var hash = reader.hashAt(snapshot.seq(), head).orElseThrow();
        var digest = Chain.digest(new byte[0], snapshot.body());
        return change(handle ->
                tables.replaceSnapshot(
                        handle,
                        new Tables.SnapshotRow(snapshot.seq(), hash, digest, snapshot.body())));
    }

    @Override
    public Optional<Snapshot> snapshot() {
        return reader.snapshot()
                .filter(row -> row.digest().equals(Chain.digest(new byte[0], row.body())))
                .filter(row -> reader.hashAt(row.seq(), head).equals(Optional.of(row.hash())))
                .map(row -> new Snapshot(row.seq(), row.body()));
    }

    private Optional<JournalTrouble> change(Consumer<Handle> work) {
        writing.lock();
        try {
            return database.write(handle -> {
                work.accept(handle);
                return Optional.empty();
            });
        } catch (JdbiException e) {
            return Optional.of(SqlTrouble.of(e));
        } finally {
            writing.unlock();
        }
    }

    @Override
    public void close() {
        writing.lock();
        try {
            database.close();
        } finally {
            writing.unlock();
        }
    }
}
