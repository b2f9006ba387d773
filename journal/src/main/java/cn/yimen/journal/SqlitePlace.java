package cn.yimen.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.JdbiException;

/// A SQLite file that this process has taken for itself, before it is opened: time to look for the
/// key without which it is of no use.
public final class SqlitePlace {

    private final Path path;
    private final ProcessLock lock;

    private SqlitePlace(Path path, ProcessLock lock) {
        this.path = path;
        this.lock = lock;
    }

    /// What came of taking a place.
    public sealed interface Taking {

        record Taken(SqlitePlace place) implements Taking {}

        record NotTaken(JournalTrouble trouble, String detail) implements Taking {}
    }

    /// Makes the directory where there is none.
    public static Taking take(Path database) {
        var path = database.toAbsolutePath();
        try {
            Files.createDirectories(path.getParent());
            return ProcessLock.tryTake(path.resolveSibling(path.getFileName() + ".lock"))
                    .<Taking>map(lock -> new Taking.Taken(new SqlitePlace(path, lock)))
                    .orElseGet(() ->
                            new Taking.NotTaken(
                                    JournalTrouble.LOCKED, "another process writes it"));
        } catch (IOException e) {
            return new Taking.NotTaken(JournalTrouble.NOT_WRITABLE, e.toString());
        }
    }

    /// Whether there is a database already.
    public boolean isBegun() {
        return Files.exists(path);
    }

    /// Log, tables and connections. Where it does not open the place stays taken.
    public SqliteOpening open(Schema schema) {
        try {
            if (Salvage.isLogDamaged(path)) {
                return new SqliteOpening.NotOpened(
                        JournalTrouble.CORRUPT, "its write-ahead log breaks off");
            }
            SqliteLibrary.load(path.resolveSibling(""));
            var file = new SqliteFile(path);
            var newer = schema.bringForward(file);
            return newer.isPresent() ? tooNew(newer.get(), schema) : connect(file);
        } catch (IOException e) {
            return new SqliteOpening.NotOpened(JournalTrouble.FAILED, e.toString());
        } catch (SQLException | JdbiException | FlywayException e) {
            return new SqliteOpening.NotOpened(SqlTrouble.of(e), SqlTrouble.detail(e));
        }
    }

    private static SqliteOpening tooNew(int found, Schema schema) {
        return new SqliteOpening.NotOpened(
                JournalTrouble.NEWER_SCHEMA,
                "version " + found + ", this program knows " + schema.version());
    }

    private SqliteOpening connect(SqliteFile file) {
        var writing = file.openToWrite();
        Optional<String> weak = SqliteFile.notDurable(writing);
        if (weak.isPresent()) {
            writing.close();
            return new SqliteOpening.NotOpened(JournalTrouble.FAILED, "not durable: " + weak.get());
        }
        return new SqliteOpening.Opened(new SqliteDatabase(file, lock, writing));
    }

    /// Lets others take it; an open database does so when it is closed.
    public void release() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new IllegalStateException("closing a lock file", e);
        }
    }
}
