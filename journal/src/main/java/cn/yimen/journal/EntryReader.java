package cn.yimen.journal;

import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.wire.MalformedMessage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/// Reads a hall's entries and what belongs to them, beside the writer or in its transaction.
final class EntryReader<T> {

    private static final int CHUNK = 1000;

    /// Behind others nobody is further than that for long: they are looked after each second.
    private static final int FURTHEST = 10_000;

    private final HallId hall;
    private final Tables tables;
    private final EntryCodec<T> codec;
    private final Vault vault;
    private final Source source;

    /// Lets a question be asked of the tables.
    interface Source {
        <R> R ask(Function<Handle, R> question);
    }

    EntryReader(HallId hall, EntryCodec<T> codec, Vault vault, Source source) {
        this.hall = hall;
        this.codec = codec;
        this.vault = vault;
        this.source = source;
        tables = new Tables(hall);
    }

    /// The same in a transaction.
    EntryReader<T> in(Handle handle) {
        return new EntryReader<>(
                hall,
                codec,
                vault,
                new Source() {
                    @Override
                    public <R> R ask(Function<Handle, R> question) {
                        return question.apply(handle);
                    }
                });
    }

    Optional<Head> head() {
        return ask("the head", tables::head);
    }

    List<Entry<T>> read(long after, int limit) {
        return rows(after, limit).stream().map(this::decode).toList();
    }

    /// What follows a number, checked against the chain.
    Tail<T> tail(Head from) {
        var last = from;
        var entries = new ArrayList<Entry<T>>();
        for (var row : rows(from.seq(), FURTHEST)) {
            if (row.seq() != last.seq() + 1 || !Chain.holds(last.hash(), row)) {
                throw new JournalUnreadable("the chain breaks at " + (last.seq() + 1));
            }
            entries.add(decode(row));
            last = new Head(from.epoch(), row.seq(), row.hash());
        }
        return new Tail<>(entries, last);
    }

    /// @param end the head as it is after them
    record Tail<T>(List<Entry<T>> entries, Head end) {}

    Map<UUID, KnownAnswer<T>> known(Collection<UUID> commands) {
        if (commands.isEmpty()) {
            return Map.of();
        }
        var rows = ask("answers", handle -> tables.answers(handle, commands));
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

    /// The chain as it was after an entry.
    Head headAt(long seq, Head head) {
        var hash = seq == head.seq() ? Optional.of(head.hash()) : hashAt(seq, head);
        return new Head(
                head.epoch(),
                seq,
                hash.orElseThrow(() -> new JournalUnreadable("entry " + seq + " is lost")));
    }

    Optional<String> hashAt(long seq, Head head) {
        return seq == 0
                ? Optional.of(Chain.genesis(hall, head.epoch()))
                : rows(seq - 1, 1).stream()
                        .filter(row -> row.seq() == seq)
                        .map(Row::hash)
                        .findFirst();
    }

    /// The sealed texts of entries after a number, up to another.
    Map<Long, String> sealed(long after, long through) {
        return ask(
                "persons after " + after, handle -> tables.sealedBetween(handle, after, through));
    }

    Optional<String> damage(Database database) {
        return ask("the file", _ -> database.damage());
    }

    Optional<Verification> changedAnswer() {
        var after = "";
        try {
            while (true) {
                var from = after;
                var rows = ask("answers", handle -> tables.answersAfter(handle, from, CHUNK));
                if (rows.isEmpty()) {
                    return Optional.empty();
                }
                after = rows.getLast().command().id().toString();
            }
        } catch (JournalUnreadable changed) {
            return Optional.of(new Verification.Broken(0, String.valueOf(changed.getMessage())));
        }
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
        try {
            return source.ask(question);
        } catch (JdbiException e) {
            throw new JournalUnreadable("reading " + what + ": " + SqlTrouble.detail(e), e);
        }
    }
}
