package cn.yimen.journal.record;

import cn.yimen.journal.SqlTrouble;
import cn.yimen.journal.SqliteDatabase;
import cn.yimen.journal.record.Change.NotNow;
import cn.yimen.journal.vault.KeyRing;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/// What all parts of a store share: database, keys, clock. The keys are exchanged while the turn to
/// write is held.
final class Shelf implements AutoCloseable {

    private final SqliteDatabase database;
    private final InstantSource clock;
    private final SecureRandom random;
    private volatile Secrets secrets;

    Shelf(SqliteDatabase database, Secrets secrets, InstantSource clock, SecureRandom random) {
        this.database = database;
        this.secrets = secrets;
        this.clock = clock;
        this.random = random;
    }

    SqliteDatabase database() {
        return database;
    }

    Secrets secrets() {
        return secrets;
    }

    void use(KeyRing ring) {
        secrets = Secrets.of(ring, secrets.suite(), random);
    }

    SecureRandom random() {
        return random;
    }

    /// To the millisecond, as the tables keep it.
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /// The ids of the keys that the device has.
    Set<String> keys() {
        return secrets.ring().keys().stream().map(key -> key.id()).collect(Collectors.toSet());
    }

    /// @throws RecordsUnreadable where the engine cannot read
    <R> R read(Function<Handle, R> question) {
        try {
            return database.read(question);
        } catch (JdbiException e) {
            throw new RecordsUnreadable(e);
        }
    }

    /// One transaction, durable when this returns.
    Change change(Function<Handle, Change> work) {
        try {
            return database.write(work);
        } catch (JdbiException e) {
            return new NotNow(SqlTrouble.of(e), SqlTrouble.detail(e));
        }
    }

    void write(Handle handle, RecordHeader header, Contents contents) {
        BodyTable.insert(handle, header.id(), SealedBody.of(header, contents, secrets.cipher()));
        RecordTable.replaceLookUps(handle, header.id(), hashes(contents));
    }

    private Set<String> hashes(Contents contents) {
        return contents.lookUps().stream()
                .map(lookUp -> secrets.hash().of(lookUp.name(), lookUp.value()))
                .collect(Collectors.toSet());
    }

    /// Under the current key, and its look-ups too.
    void reseal(Handle handle, RecordHeader header, SealedBody old, Contents contents) {
        var at =
                new RecordHeader(
                        header.id(),
                        header.kind(),
                        header.aggregate(),
                        header.seq(),
                        old.revision(),
                        header.state(),
                        header.created(),
                        header.changed(),
                        header.reason());
        BodyTable.replace(handle, header.id(), SealedBody.of(at, contents, secrets.cipher()));
        if (old.revision() == header.revision()) {
            RecordTable.replaceLookUps(handle, header.id(), hashes(contents));
        }
    }

    List<RecordHeader> find(LookUp lookUp) {
        var hashes = secrets.hash().everyOf(lookUp.name(), lookUp.value());
        return read(handle -> RecordTable.found(handle, hashes));
    }

    ReadRecord open(Handle handle, RecordHeader header) {
        return BodyTable.body(handle, header.id(), header.revision())
                .map(body -> body.open(header, secrets.cipher()))
                .<ReadRecord>map(opening ->
                        switch (opening) {
                            case SealedBody.Opening.Opened opened ->
                                    new ReadRecord.Found(header, opened.contents());
                            case SealedBody.Opening.KeyMissing missing ->
                                    new ReadRecord.KeyMissing(header, missing.key());
                            case SealedBody.Opening.Altered _ -> new ReadRecord.Altered(header);
                        })
                .orElseGet(() ->
                        header.state().isSafeElsewhere()
                                ? new ReadRecord.Erased(header)
                                : new ReadRecord.Altered(header));
    }

    void note(Handle handle, RecordHeader header, Deed.What what, Actor by) {
        RecordTable.add(handle, new Deed(now(), header.id(), header.revision(), what, by));
    }

    /// Follows a deletion: until the write-ahead log is empty, what was deleted stands there.
    boolean emptyLog() {
        try {
            return database.emptyLog();
        } catch (JdbiException notNow) {
            return false;
        }
    }

    Unsent destroyUnlessUnsent() {
        var found = new AtomicReference<>(new Unsent(0, 0, 0));
        try {
            database.destroy(handle -> {
                found.set(DepthTable.unsent(handle, keys()));
                return found.get().isNone();
            });
            return found.get();
        } catch (JdbiException e) {
            throw new RecordsUnreadable(e);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
