package cn.yimen.journal;

import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.wire.MalformedMessage;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/// Reads beside the writer, through a connection of its own. Used by several threads, one at a
/// time.
final class EntryReader<T> implements AutoCloseable {

    private static final int CHUNK = 1000;

    private final HallId hall;
    private final Tables tables;
    private final EntryCodec<T> codec;
    private final Vault vault;
    private final Handle handle;
    private final ReentrantLock turn = new ReentrantLock();

    EntryReader(HallId hall, EntryCodec<T> codec, Vault vault, Handle handle) {
        this.hall = hall;
        this.codec = codec;
        this.vault = vault;
        this.handle = handle;
        tables = new Tables(hall);
    }

    Optional<Head> head() {
        return ask("the head", tables::head);
    }

    List<Entry<T>> read(long after, int limit) {
        return rows(after, limit).stream().map(this::decode).toList();
    }

    Map<UUID, KnownAnswer<T>> known(List<Tables.AnswerRow> rows) {
        var known = new HashMap<UUID, KnownAnswer<T>>();
        for (var row : rows) {
            var entries =
                    row.entries() == 0
                            ? List.<Entry<T>>of()
                            : read(row.firstSeq() - 1, row.entries());
            var command = row.command();
            known.put(
                    command.id(),
                    new KnownAnswer<>(command.fingerprint(), command.answer(), entries));
        }
        return known;
    }

    Optional<Personal> personal(String epoch, long seq) {
        return sealed(seq)
                .map(text ->
                        vault.open(Vault.place(epoch, seq), text)
                                .orElseThrow(() ->
                                        new JournalUnreadable("the person of " + seq + ": changed"))
                                .personal());
    }

    long cursor(String reader) {
        return ask("cursor " + reader, handle -> tables.cursor(handle, reader));
    }

    Optional<Tables.SnapshotRow> snapshot() {
        return ask("the snapshot", tables::snapshot);
    }

    /// Checks every row against the one before it, up to the head, and hands on each that holds.
    Verification replay(long after, Head head, Consumer<Row> each) {
        var previous = hashAt(after, head);
        if (previous.isEmpty()) {
            return new Verification.Broken(after, "missing");
        }
        var walk = new Walk(after, previous.get(), each);
        while (true) {
            var broken = walk.through(this);
            if (broken.isPresent()) {
                return broken.get();
            }
            // Read after the rows: what is written meanwhile moves both, the rows never beyond
            // their head.
            var now = head().orElse(head);
            if (now.seq() <= walk.seq || rows(walk.seq, 1).isEmpty()) {
                return walk.seq == now.seq() && walk.hash.equals(now.hash())
                        ? new Verification.Whole(walk.seq - after)
                        : new Verification.Broken(walk.seq + 1, "the head says " + now.seq());
            }
        }
    }

    /// A walk along the chain.
    private static final class Walk {

        private final Consumer<Row> each;
        private long seq;
        private String hash;

        Walk(long after, String hash, Consumer<Row> each) {
            this.seq = after;
            this.hash = hash;
            this.each = each;
        }

        /// To the last row that is there now; or to where the chain breaks.
        Optional<Verification> through(EntryReader<?> reader) {
            for (var rows = reader.rows(seq, CHUNK);
                    !rows.isEmpty();
                    rows = reader.rows(seq, CHUNK)) {
                for (var row : rows) {
                    if (row.seq() != seq + 1) {
                        return Optional.of(new Verification.Broken(seq + 1, "missing"));
                    }
                    if (!Chain.holds(hash, row)) {
                        return Optional.of(new Verification.Broken(seq + 1, "changed"));
                    }
                    each.accept(row);
                    hash = row.hash();
                    seq = row.seq();
                }
            }
            return Optional.empty();
        }
    }

    Optional<String> hashAt(long seq, Head head) {
        return seq == 0
                ? Optional.of(Chain.genesis(hall, head.epoch()))
                : rows(seq - 1, 1).stream()
                        .filter(row -> row.seq() == seq)
                        .map(Row::hash)
                        .findFirst();
    }

    /// Erased is whole; changed is not.
    boolean personalHolds(String epoch, Row row) {
        var sealed = sealed(row.seq());
        return sealed.isEmpty()
                || sealed.flatMap(text -> vault.open(Vault.place(epoch, row.seq()), text))
                        .filter(open -> row.personalDigest().equals(Optional.of(open.digest())))
                        .isPresent();
    }

    Entry<T> decode(Row row) {
        try {
            return new Entry<>(row.seq(), Instant.parse(row.at()), codec.read(row.body()));
        } catch (MalformedMessage e) {
            throw new JournalUnreadable("entry " + row.seq() + " of type " + row.type(), e);
        }
    }

    private List<Row> rows(long after, int limit) {
        return ask("entries after " + after, handle -> tables.rows(handle, after, limit));
    }

    private Optional<String> sealed(long seq) {
        return ask("the person of " + seq, handle -> tables.sealed(handle, seq));
    }

    private <R> R ask(String what, Function<Handle, R> question) {
        turn.lock();
        try {
            return question.apply(handle);
        } catch (JdbiException e) {
            throw new JournalUnreadable("reading " + what + ": " + SqlTrouble.detail(e), e);
        } finally {
            turn.unlock();
        }
    }

    @Override
    public void close() {
        turn.lock();
        try {
            handle.close();
        } finally {
            turn.unlock();
        }
    }
}
