package cn.yimen.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/// One SQLite file and how it is opened. Only `synchronous=FULL` keeps what was acknowledged
/// through a power cut, so that is read back and not believed.
record SqliteFile(Path path) {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String DURABLE = "journal_mode=wal synchronous=2";

    SQLiteDataSource source() {
        return source(new SQLiteConfig());
    }

    Handle openToWrite() {
        var config = new SQLiteConfig();
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        return Databases.over(source(config)).open();
    }

    /// @return what is missing, where a power cut could lose what was acknowledged
    static Optional<String> notDurable(Handle handle) {
        var found =
                "journal_mode="
                        + pragma(handle, "journal_mode")
                        + " synchronous="
                        + pragma(handle, "synchronous");
        return Optional.of(found).filter(text -> !text.equals(DURABLE));
    }

    Handle openToRead() {
        var config = new SQLiteConfig();
        config.setTransactionMode(TransactionMode.DEFERRED);
        var handle = Databases.over(source(config)).open();
        handle.execute("pragma query_only = on");
        return handle;
    }

    /// Moves what the write-ahead log holds into the database and empties it.
    ///
    /// @return whether it is empty now
    static boolean emptyLog(Handle handle) {
        int busy =
                handle.createQuery("pragma wal_checkpoint(truncate)").mapTo(Integer.class).first();
        return busy == 0;
    }

    /// The database last: while it is there, all of it is.
    void delete() throws IOException {
        for (var end : List.of("-wal", "-shm", "")) {
            Files.deleteIfExists(Path.of(path + end));
        }
    }

    private SQLiteDataSource source(SQLiteConfig config) {
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setBusyTimeout((int) PATIENCE.toMillis());
        // Overwrites what was deleted: an erased person does not linger in free pages.
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "on");
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + path);
        return source;
    }

    private static String pragma(Handle handle, String name) {
        return handle.createQuery("pragma " + name).mapTo(String.class).one();
    }
}
