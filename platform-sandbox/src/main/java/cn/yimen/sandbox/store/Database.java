package cn.yimen.sandbox.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/// One SQLite file behind one connection. Any thread may call; they take turns, each turn is one
/// transaction that is synced before it returns. Turns happen on a thread of their own: a sync on a
/// virtual thread would hold one of the few that carry all requests.
public final class Database implements AutoCloseable {

    private final Handle handle;
    private final ExecutorService turns =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("database").factory());

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
        return turn(() -> handle.inTransaction(work::apply));
    }

    private <T> T turn(Callable<T> work) {
        try {
            return turns.submit(work).get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException("a turn ended in an error", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted in a turn", e);
        }
    }

    @Override
    public void close() {
        if (!turns.isShutdown()) {
            turn(() -> {
                handle.close();
                return handle;
            });
            turns.shutdown();
        }
    }
}
