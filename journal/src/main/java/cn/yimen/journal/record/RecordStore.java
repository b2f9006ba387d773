package cn.yimen.journal.record;

import cn.yimen.journal.record.Change.Done;
import cn.yimen.journal.record.Change.Refused;
import cn.yimen.journal.record.Change.Why;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;

/// The records of one machine in one SQLite file. What a person left is sealed before it is
/// written; only what is not personal stands in the clear. Nothing that is not safe elsewhere is
/// ever deleted, but for a draft whose person discards it. Written by one process; within it any
/// thread may call any method.
///
/// Sending is [#outbox], the rest of a record's life is [#erase]; keys are changed with [#keys],
/// another machine takes over with [#bundles].
public final class RecordStore implements AutoCloseable {

    private final Shelf shelf;
    private final Outbox outbox;
    private final KeyRotation keys;
    private final Bundles bundles;

    RecordStore(Shelf shelf, KeyRotation keys) {
        this.shelf = shelf;
        this.keys = keys;
        outbox = new Outbox(shelf);
        bundles = new Bundles(shelf);
    }

    public static RecordOpening open(RecordSettings settings) {
        return new RecordOpener(settings).open();
    }

    /// Keeps a draft (暂存). The same again changes nothing and is done.
    public Change draft(NewRecord record) {
        return keep(record, RecordState.DRAFT);
    }

    /// Keeps a record that is to be sent. The same again changes nothing and is done.
    public Change submit(NewRecord record) {
        return keep(record, RecordState.WAITING);
    }

    private Change keep(NewRecord record, RecordState state) {
        if (record.contents().body().size() > Body.LARGEST_BYTES) {
            return new Refused(Why.TOO_LARGE);
        }
        return shelf.change(handle ->
                RecordTable.header(handle, record.id())
                        .map(known -> again(handle, known, record))
                        .orElseGet(() -> first(handle, record, state)));
    }

    private Change first(Handle handle, NewRecord record, RecordState state) {
        var now = shelf.now();
        var header =
                new RecordHeader(
                        record.id(),
                        record.kind(),
                        record.aggregate(),
                        RecordTable.nextSeq(handle),
                        1,
                        state,
                        now,
                        now,
                        Optional.empty());
        RecordTable.insert(handle, header);
        shelf.write(handle, header, record.contents());
        shelf.note(handle, header, Deed.What.KEPT, Deed.STORE);
        return new Done(header);
    }

    private Change again(Handle handle, RecordHeader known, NewRecord record) {
        if (!(shelf.open(handle, known) instanceof ReadRecord.Found found)) {
            return new Refused(Why.CANNOT_BE_OPENED);
        }
        boolean isTheSame =
                found.contents().equals(record.contents())
                        && known.kind().equals(record.kind())
                        && known.aggregate().equals(record.aggregate());
        return isTheSame ? new Done(known) : new Refused(Why.OTHER_CONTENT);
    }

    /// Exchanges what a draft says. What it said before is gone.
    public Change replace(RecordId id, Contents contents) {
        return revise(
                id,
                RecordState.DRAFT,
                contents,
                (handle, header) -> {
                    BodyTable.delete(handle, id);
                    return written(
                            handle, header.revised(RecordState.DRAFT, shelf.now()), contents);
                });
    }

    /// Corrects a parked record and puts it back into its place in the outbox. The revision is a
    /// new one, and so is the key under which the platform knows it; the old one is kept with it.
    public Change resend(RecordId id, Contents corrected, Actor by) {
        return revise(
                id,
                RecordState.PARKED,
                corrected,
                (handle, header) -> {
                    var next = header.revised(RecordState.WAITING, shelf.now());
                    shelf.note(handle, next, Deed.What.RESENT, by);
                    return written(handle, next, corrected);
                });
    }

    private Change revise(
            RecordId id,
            RecordState from,
            Contents contents,
            BiFunction<Handle, RecordHeader, RecordHeader> work) {
        return contents.body().size() > Body.LARGEST_BYTES
                ? new Refused(Why.TOO_LARGE)
                : step(id, from, work);
    }

    private RecordHeader written(Handle handle, RecordHeader next, Contents contents) {
        RecordTable.update(handle, next);
        shelf.write(handle, next, contents);
        return next;
    }

    /// Puts a draft into the outbox as it is. Its place there is that of its making.
    public Change submit(RecordId id, Actor by) {
        return step(
                id,
                RecordState.DRAFT,
                (handle, header) -> {
                    var next = header.as(RecordState.WAITING, shelf.now(), Optional.empty());
                    RecordTable.update(handle, next);
                    shelf.note(handle, next, Deed.What.SUBMITTED, by);
                    return next;
                });
    }

    /// Puts a record back into its place in the outbox that the platform had confirmed and does not
    /// have. Its key is the same, so that it counts once if the platform has it after all.
    public Change reopen(RecordId id, Actor by) {
        return step(
                id,
                RecordState.SENT,
                (handle, header) -> {
                    var next = header.as(RecordState.WAITING, shelf.now(), Optional.empty());
                    RecordTable.update(handle, next);
                    shelf.note(handle, next, Deed.What.REOPENED, by);
                    return next;
                });
    }

    /// Deletes a draft for good: its person does not want it any more.
    public Change discard(RecordId id, Actor by) {
        var change =
                step(
                        id,
                        RecordState.DRAFT,
                        (handle, header) -> {
                            BodyTable.delete(handle, id);
                            RecordTable.deleteLookUps(handle, id);
                            RecordTable.delete(handle, id);
                            shelf.note(handle, header, Deed.What.DISCARDED, by);
                            return header;
                        });
        if (change instanceof Done) {
            shelf.emptyLog();
        }
        return change;
    }

    private Change step(
            RecordId id, RecordState from, BiFunction<Handle, RecordHeader, RecordHeader> work) {
        return shelf.change(handle -> {
            var known = RecordTable.header(handle, id);
            if (known.isEmpty()) {
                return new Refused(Why.UNKNOWN);
            }
            return known.get().state() == from
                    ? new Done(work.apply(handle, known.get()))
                    : new Refused(Why.NOT_IN_THIS_STATE);
        });
    }

    /// @throws RecordsUnreadable as do all that read
    public ReadRecord read(RecordId id) {
        return shelf.read(handle ->
                RecordTable.header(handle, id)
                        .map(header -> shelf.open(handle, header))
                        .orElseGet(ReadRecord.Unknown::new));
    }

    /// Opens a record for a person who has to mend it; that it was looked at is written down first.
    ///
    /// @return empty where that could not be written down
    public Optional<ReadRecord> look(RecordId id, Actor by) {
        var change =
                shelf.change(handle ->
                        RecordTable.header(handle, id)
                                .<Change>map(header -> {
                                    shelf.note(handle, header, Deed.What.LOOKED_AT, by);
                                    return new Done(header);
                                })
                                .orElseGet(() -> new Refused(Why.UNKNOWN)));
        return change instanceof Change.NotNow ? Optional.empty() : Optional.of(read(id));
    }

    /// What is known of a record without opening it; empty where there is none of this id.
    public Optional<RecordHeader> header(RecordId id) {
        return shelf.read(handle -> RecordTable.header(handle, id));
    }

    /// Those that have this value among their look-ups, in their order.
    public List<RecordHeader> find(LookUp lookUp) {
        return shelf.find(lookUp);
    }

    /// The first of a state, in their order: what is parked, for a person to look through.
    public List<RecordHeader> list(RecordState state, int limit) {
        return shelf.read(handle -> RecordTable.in(handle, state, limit));
    }

    /// The next of a state whose content is still here, in their order.
    ///
    /// @param after the place of the last one known; 0 for the first
    public List<RecordHeader> list(RecordState state, long after, int limit) {
        return shelf.read(handle -> RecordTable.withBody(handle, state, after, limit));
    }

    /// What was done to a record, in order.
    public List<Deed> deeds(RecordId id) {
        return shelf.read(handle -> RecordTable.deeds(handle, id));
    }

    public Outbox outbox() {
        return outbox;
    }

    /// What is here and not yet elsewhere, by kind; kinds of which there is nothing are left out.
    public List<KindDepth> depth() {
        return shelf.read(handle -> DepthTable.depth(handle, shelf.keys()));
    }

    /// To be asked before a reset, an update or a new installation.
    public Unsent unsent() {
        return shelf.read(handle -> DepthTable.unsent(handle, shelf.keys()));
    }

    /// Erases what has been safe elsewhere for so long; to be called now and then.
    public Erasure erase(Duration kept) {
        return new Eraser(shelf).erase(shelf.now().minus(kept));
    }

    /// Ends the store for good where nothing is unsent: its files are gone when this returns, and
    /// with them the ciphertext of what is safe elsewhere. Otherwise nothing happens.
    ///
    /// @return what would have been lost; none where the store is gone
    /// @throws RecordsUnreadable where it cannot be known
    public Unsent reset() {
        return shelf.destroyUnlessUnsent();
    }

    public KeyRotation keys() {
        return keys;
    }

    public Bundles bundles() {
        return bundles;
    }

    /// Opens everything once and has the engine look at its pages: what cannot be read is told.
    public Findings check() {
        return new Inspection(shelf).findings();
    }

    @Override
    public void close() {
        shelf.close();
    }
}
