package cn.yimen.sandbox.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/// One SQLite file behind one connection. Any thread may call; they take turns, each turn is one
/// transaction that is synced before it returns.
public final class Database implements AutoCloseable {

    private final Handle handle;
    private final ReentrantLock turn = new ReentrantLock();

    private Database(Handle handle) {
        this.handle = handle;
    }

    /// @throws org.jdbi.v3.core.JdbiException where the file is no database or cannot be written
    public static Database open(Path file) {
        var config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        var handle = Jdbi.open(source);
        handle.useTransaction(open -> open.createScript(schema()).execute());
        return new Database(handle);
    }

    private static String schema() {
        try (var in = Database.class.getResourceAsStream("schema.sql")) {
            if (in == null) {
                throw new IllegalStateException("schema.sql is not beside the database");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reading schema.sql", e);
        }
    }

    /// All or nothing of what the work does.
    public <T> T inTurn(Function<Handle, T> work) {
        turn.lock();
        try {
            return handle.inTransaction(work::apply);
        } finally {
            turn.unlock();
        }
    }

    @Override
    public void close() {
        turn.lock();
        try {
            handle.close();
        } finally {
            turn.unlock();
        }
    }
}
