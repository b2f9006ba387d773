package cn.yimen.journal.record;

import cn.yimen.journal.JournalTrouble;
import cn.yimen.journal.Schema;
import cn.yimen.journal.SqlTrouble;
import cn.yimen.journal.SqliteDatabase;
import cn.yimen.journal.SqliteOpening;
import cn.yimen.journal.SqlitePlace;
import cn.yimen.journal.SqlitePlace.Taking;
import cn.yimen.journal.record.RecordOpening.NotOpened;
import cn.yimen.journal.record.RecordOpening.Opened;
import cn.yimen.journal.vault.DeviceKey;
import cn.yimen.journal.vault.DeviceKeys;
import cn.yimen.journal.vault.KeyRing;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/// Opens a store step by step: lock, keys, tables, and whether these are its keys. What fails is
/// told as it is, nothing stays open, and nothing is made anew in the place of what is missing.
final class RecordOpener {

    private static final Schema SCHEMA = new Schema("cn/yimen/journal/record/sql", 1);
    private static final int EPOCH_BYTES = 8;

    private final RecordSettings settings;
    private final SecureRandom random = new SecureRandom();

    RecordOpener(RecordSettings settings) {
        this.settings = settings;
    }

    RecordOpening open() {
        return switch (SqlitePlace.take(settings.database())) {
            case Taking.NotTaken not -> failed(not.trouble(), not.detail());
            case Taking.Taken taken -> {
                var opening = open(taken.place());
                if (opening instanceof NotOpened) {
                    taken.place().release();
                }
                yield opening;
            }
        };
    }

    private RecordOpening open(SqlitePlace place) {
        return switch (settings.keys().read()) {
            case DeviceKeys.Reading.Read read -> open(place, read.ring());
            case DeviceKeys.Reading.Refused refused ->
                    failed(JournalTrouble.KEY_UNUSABLE, refused.why());
            case DeviceKeys.Reading.Missing missing ->
                    place.isBegun() && settings.foreign() == ForeignKeys.REFUSE
                            ? failed(
                                    JournalTrouble.KEY_UNUSABLE,
                                    missing.why() + "; without it the records cannot be read")
                            : begin(place);
        };
    }

    private RecordOpening begin(SqlitePlace place) {
        var ring = new KeyRing(List.of(DeviceKey.random(random)));
        return settings.keys()
                .replace(ring)
                .<RecordOpening>map(why -> failed(JournalTrouble.KEY_UNUSABLE, why))
                .orElseGet(() -> open(place, ring));
    }

    private RecordOpening open(SqlitePlace place, KeyRing ring) {
        return switch (place.open(SCHEMA)) {
            case SqliteOpening.NotOpened not -> failed(not.trouble(), not.detail());
            case SqliteOpening.Opened opened -> open(opened.database(), ring);
        };
    }

    private RecordOpening open(SqliteDatabase database, KeyRing ring) {
        var secrets = Secrets.of(ring, settings.suite(), random);
        try {
            if (database.write(handle -> fits(handle, new StoreSecrets(secrets.cipher())))) {
                var shelf = new Shelf(database, secrets, settings.clock(), random);
                return new Opened(new RecordStore(shelf, new KeyRotation(shelf, settings.keys())));
            }
            database.close();
            return failed(
                    JournalTrouble.KEY_UNUSABLE,
                    "the device's keys are not those with which the records were sealed");
        } catch (JdbiException e) {
            database.close();
            return failed(SqlTrouble.of(e), SqlTrouble.detail(e));
        }
    }

    private boolean fits(Handle handle, StoreSecrets secrets) {
        boolean isNew =
                handle.createQuery("select count(*) from store").mapTo(Long.class).one() == 0;
        if (isNew) {
            handle.execute("insert into store (epoch, seq) values (?, 0)", epoch());
        }
        boolean isFirst = isNew || settings.foreign() == ForeignKeys.ACCEPT;
        if (isFirst && !secrets.isMarked(handle)) {
            secrets.mark(handle);
        }
        return secrets.isMarked(handle);
    }

    private String epoch() {
        var epoch = new byte[EPOCH_BYTES];
        random.nextBytes(epoch);
        return HexFormat.of().formatHex(epoch);
    }

    private NotOpened failed(JournalTrouble trouble, String detail) {
        return new NotOpened(trouble, settings.database() + ": " + detail);
    }
}
