package cn.yimen.sandbox.store;

import java.io.ByteArrayOutputStream;
import org.jdbi.v3.core.Handle;

/// The bytes of files, in the pieces in which they came.
public final class Pieces {

    private final Handle handle;

    Pieces(Handle handle) {
        this.handle = handle;
    }

    public void add(String file, long offset, byte[] bytes) {
        handle.createUpdate("insert into chunk values (:file, :offset, :bytes)")
                .bind("file", file)
                .bind("offset", offset)
                .bind("bytes", bytes)
                .execute();
    }

    /// Whether exactly these bytes came at this place.
    public boolean holds(String file, long offset, byte[] bytes) {
        return handle.createQuery(
                                """
                                select count(*) from chunk
                                where file = :file and starts_at = :offset and bytes = :bytes
                                """)
                        .bind("file", file)
                        .bind("offset", offset)
                        .bind("bytes", bytes)
                        .mapTo(Integer.class)
                        .one()
                == 1;
    }

    public byte[] whole(String file) {
        var whole = new ByteArrayOutputStream();
        handle.createQuery("select bytes from chunk where file = :file order by starts_at")
                .bind("file", file)
                .mapTo(byte[].class)
                .forEach(whole::writeBytes);
        return whole.toByteArray();
    }

    public void clear(String file) {
        handle.execute("delete from chunk where file = ?", file);
    }
}
