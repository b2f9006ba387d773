package cn.yimen.journal;

import cn.yimen.journal.Opening.Opened;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;

/// A journal that is opened the weak way, which the real opener refuses: commits are not synced one
/// by one. Only to see whether a judge of power cuts notices.
public final class UnsyncedJournal {

    private UnsyncedJournal() {}

    public static <T> Journal<T> open(JournalSettings settings, EntryCodec<T> codec) {
        if (Journal.open(settings, codec) instanceof Opened<T> sound) {
            sound.journal().close();
        }
        var file = new SqliteFile(settings.database());
        var writing = file.openToWrite();
        writing.execute("pragma synchronous = normal");
        var database = new SqliteDatabase(file, lock(settings.database()), writing);
        var random = new SecureRandom();
        var head = Beginning.of(settings.hall(), database, random);
        var key = (KeyFile.Reading.Read) KeyFile.read(settings.key(), "AES");
        var place = new Journal.Place(database, head);
        return new Journal<>(settings.hall(), codec, new Vault(key.key(), random), place);
    }

    private static ProcessLock lock(Path database) {
        try {
            return ProcessLock.tryTake(database.resolveSibling("unsynced.lock")).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException("locking " + database, e);
        }
    }
}
