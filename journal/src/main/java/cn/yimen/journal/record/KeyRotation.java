package cn.yimen.journal.record;

import cn.yimen.journal.JournalTrouble;
import cn.yimen.journal.SqlTrouble;
import cn.yimen.journal.record.BodyTable.Named;
import cn.yimen.journal.vault.DeviceKey;
import cn.yimen.journal.vault.DeviceKeys;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/// Exchanges the device's key in three steps, each of which may be interrupted and done again:
/// [#rotate] makes a new one, under which everything is written from then on; [#reseal] brings over
/// what is there; [#retire] forgets keys under which nothing is left.
public final class KeyRotation {

    private static final int CHUNK = 20;

    private final Shelf shelf;
    private final DeviceKeys keys;

    KeyRotation(Shelf shelf, DeviceKeys keys) {
        this.shelf = shelf;
        this.keys = keys;
    }

    /// What came of a step.
    public sealed interface Rotating {

        /// @param current the id of the key that seals now
        record Done(String current) implements Rotating {}

        /// @param why a sentence for the technician
        record NotDone(String why) implements Rotating {}
    }

    /// What came of sealing anew.
    ///
    /// @param altered revisions that do not open and so stay under their old key
    /// @param trouble what ended it early; it goes on from there the next time
    public record Resealed(long revisions, long altered, Optional<JournalTrouble> trouble) {}

    public Rotating rotate() {
        return step(handle -> {
            var ring = shelf.secrets().ring().with(DeviceKey.random(shelf.random()));
            var old = new StoreSecrets(shelf.secrets().cipher());
            var why = keys.replace(ring);
            if (why.isEmpty()) {
                shelf.use(ring);
                old.resealWith(handle, shelf.secrets().cipher());
            }
            return why;
        });
    }

    public Rotating retire() {
        return step(handle -> {
            var used = new HashSet<>(BodyTable.keysInUse(handle));
            used.addAll(new StoreSecrets(shelf.secrets().cipher()).keysInUse(handle));
            var ring = shelf.secrets().ring().keeping(used);
            var why = keys.replace(ring);
            if (why.isEmpty()) {
                shelf.use(ring);
            }
            return why;
        });
    }

    /// Returns why it is not done.
    private interface Step {
        Optional<String> with(Handle handle);
    }

    private Rotating step(Step step) {
        try {
            return shelf.database()
                    .write(step::with)
                    .<Rotating>map(Rotating.NotDone::new)
                    .orElseGet(() -> new Rotating.Done(shelf.secrets().cipher().currentKey()));
        } catch (JdbiException e) {
            return new Rotating.NotDone("the records' file: " + SqlTrouble.detail(e));
        }
    }

    /// A few revisions a transaction, beside whoever reads and writes; may take long.
    public Resealed reseal() {
        long done = 0;
        long altered = 0;
        var after = Inspection.BEGINNING;
        try {
            while (true) {
                var chunk = chunk(after);
                done += chunk.done();
                altered += chunk.rows().size() - chunk.done();
                if (chunk.rows().size() < CHUNK) {
                    shelf.emptyLog();
                    return new Resealed(done, altered, Optional.empty());
                }
                after = chunk.rows().getLast();
            }
        } catch (JdbiException e) {
            return new Resealed(done, altered, Optional.of(SqlTrouble.of(e)));
        }
    }

    private record Chunk(List<Named> rows, long done) {}

    private Chunk chunk(Named after) {
        return shelf.database()
                .write(handle -> {
                    var rows = BodyTable.toReseal(handle, oldKeys(), after, CHUNK);
                    return new Chunk(
                            rows, rows.stream().filter(row -> reseal(handle, row)).count());
                });
    }

    private Set<String> oldKeys() {
        var old = new HashSet<>(shelf.keys());
        old.remove(shelf.secrets().cipher().currentKey());
        // A list of none is no list that a statement can hold.
        return old.isEmpty() ? Set.of("") : old;
    }

    private boolean reseal(Handle handle, Named row) {
        return RecordTable.header(handle, row.record())
                .filter(header -> reseal(handle, header, row.body()))
                .isPresent();
    }

    private boolean reseal(Handle handle, RecordHeader header, SealedBody body) {
        if (body.open(header, shelf.secrets().cipher())
                instanceof SealedBody.Opening.Opened opened) {
            shelf.reseal(handle, header, body, opened.contents());
            return true;
        }
        return false;
    }
}
