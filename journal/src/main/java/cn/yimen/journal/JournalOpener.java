package cn.yimen.journal;

import cn.yimen.journal.Opening.NotOpened;
import cn.yimen.journal.Opening.Opened;
import cn.yimen.journal.SqlitePlace.Taking;
import java.nio.file.Path;
import java.security.SecureRandom;
import javax.crypto.SecretKey;
import org.jdbi.v3.core.JdbiException;

/// Opens a journal step by step: lock, key, tables, connections, head. What fails is told as it is,
/// and nothing stays open.
final class JournalOpener<T> {

    private final JournalSettings settings;
    private final EntryCodec<T> codec;
    private final SecureRandom random = new SecureRandom();

    JournalOpener(JournalSettings settings, EntryCodec<T> codec) {
        this.settings = settings;
        this.codec = codec;
    }

    Opening<T> open() {
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

    private Opening<T> open(SqlitePlace place) {
        return switch (key(place)) {
            case KeyFile.Reading.Unusable unusable ->
                    failed(JournalTrouble.KEY_UNUSABLE, unusable.why());
            case KeyFile.Reading.Read read -> open(place, read.key());
        };
    }

    /// An old database without its key is not given a new one: its people could never be read
    /// again.
    private KeyFile.Reading key(SqlitePlace place) {
        Path key = settings.key();
        return place.isBegun() ? KeyFile.read(key, "AES") : KeyFile.readOrMake(key, "AES", random);
    }

    private Opening<T> open(SqlitePlace place, SecretKey key) {
        return switch (place.open(Schema.JOURNAL)) {
            case SqliteOpening.NotOpened not -> failed(not.trouble(), not.detail());
            case SqliteOpening.Opened opened -> begin(opened.database(), new Vault(key, random));
        };
    }

    private Opening<T> begin(SqliteDatabase database, Vault vault) {
        try {
            var head = Beginning.of(settings.hall(), database, random);
            var place = new Journal.Place(database, head);
            return new Opened<>(new Journal<>(settings.hall(), codec, vault, place));
        } catch (JdbiException | JournalUnreadable e) {
            database.close();
            return failed(SqlTrouble.of(e), SqlTrouble.detail(e));
        }
    }

    private NotOpened<T> failed(JournalTrouble trouble, String detail) {
        return new NotOpened<>(trouble, settings.database() + ": " + detail);
    }
}
