package cn.yimen.journal.record;

import cn.yimen.journal.JournalTrouble;
import cn.yimen.journal.SqlTrouble;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/// Erases what is safe elsewhere. SQLite overwrites what is deleted with zeros (`secure_delete`),
/// then the write-ahead log is moved into the file and cut to nothing. Where a quarter of the file
/// and at least a mebibyte is free pages, it is built anew (`vacuum`): zeros need no haste.
final class Eraser {

    private static final int CHUNK = 50;
    private static final long FREE_BYTES_WORTH_IT = 1 << 20;

    private final Shelf shelf;
    private long erased;

    Eraser(Shelf shelf) {
        this.shelf = shelf;
    }

    Erasure erase(Instant before) {
        try {
            int found;
            do {
                found = chunk(before);
                erased += found;
            } while (found == CHUNK);
            if (isWorthCompacting()) {
                shelf.database().compact();
            }
            return done(Optional.empty());
        } catch (JdbiException e) {
            return done(Optional.of(SqlTrouble.of(e)));
        }
    }

    private Erasure done(Optional<JournalTrouble> trouble) {
        return new Erasure(erased, shelf.emptyLog(), trouble);
    }

    private int chunk(Instant before) {
        return shelf.database()
                .write(handle -> {
                    var headers = RecordTable.toErase(handle, before, CHUNK);
                    headers.forEach(header -> erase(handle, header));
                    return headers.size();
                });
    }

    private void erase(Handle handle, RecordHeader header) {
        BodyTable.delete(handle, header.id());
        RecordTable.deleteLookUps(handle, header.id());
        shelf.note(handle, header, Deed.What.ERASED, Deed.STORE);
    }

    private boolean isWorthCompacting() {
        return shelf.database()
                .read(handle -> {
                    long free = pragma(handle, "freelist_count");
                    long bytes = free * pragma(handle, "page_size");
                    return bytes >= FREE_BYTES_WORTH_IT && free * 4 >= pragma(handle, "page_count");
                });
    }

    private static long pragma(Handle handle, String name) {
        return handle.createQuery("pragma " + name).mapTo(Long.class).one();
    }
}
