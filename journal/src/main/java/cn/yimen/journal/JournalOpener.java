package cn.yimen.journal;

import cn.yimen.journal.Opening.NotOpened;
import cn.yimen.journal.Opening.Opened;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.JdbiException;

/// Opens a journal step by step: lock, key, tables, connections, head. What fails is told as it is,
/// and nothing stays open.
final class JournalOpener<T> {

    private final JournalSettings settings;
    private final EntryCodec<T> codec;
    private final SqliteFile file;
    private final SecureRandom random = new SecureRandom();

    JournalOpener(JournalSettings settings, EntryCodec<T> codec) {
        this.settings = settings;
        this.codec = codec;
        file = new SqliteFile(settings.database());
    }

    Opening<T> open() {
        Optional<ProcessLock> lock;
        try {
            lock = lock();
        } catch (IOException e) {
            return failed(JournalTrouble.NOT_WRITABLE, e.toString());
        }
        if (lock.isEmpty()) {
            return failed(JournalTrouble.LOCKED, "another process writes it");
        }
        var opening = open(lock.get());
        if (opening instanceof NotOpened) {
            release(lock.get());
        }
        return opening;
    }

    private Optional<ProcessLock> lock() throws IOException {
        var database = settings.database().toAbsolutePath();
        Files.createDirectories(database.getParent());
        return ProcessLock.tryTake(database.resolveSibling(database.getFileName() + ".lock"));
    }

    private static void release(ProcessLock lock) {
        try {
            lock.close();
        } catch (IOException e) {
            throw new IllegalStateException("closing a lock file", e);
        }
    }

    private Opening<T> open(ProcessLock lock) {
        return switch (key()) {
            case KeyFile.Reading.Unusable unusable ->
                    failed(JournalTrouble.KEY_UNUSABLE, unusable.why());
            case KeyFile.Reading.Read read -> open(lock, read.key());
        };
    }

    /// An old database without its key is not given a new one: its people could never be read
    /// again.
    private KeyFile.Reading key() {
        Path key = settings.key();
        return Files.exists(settings.database())
                ? KeyFile.read(key, "AES")
                : KeyFile.readOrMake(key, "AES", random);
    }

    private Opening<T> open(ProcessLock lock, SecretKey key) {
        try {
            if (Salvage.isLogDamaged(settings.database())) {
                return failed(JournalTrouble.CORRUPT, "its write-ahead log breaks off");
            }
            SqliteLibrary.load(settings.database().resolveSibling(""));
            var newer = Schema.bringForward(file);
            return newer.isPresent()
                    ? failed(
                            JournalTrouble.NEWER_SCHEMA,
                            "version " + newer.get() + ", this program knows " + Schema.VERSION)
                    : connect(lock, new Vault(key, random));
        } catch (IOException e) {
            return failed(JournalTrouble.FAILED, e.toString());
        } catch (SQLException | JdbiException | FlywayException | JournalUnreadable e) {
            return failed(SqlTrouble.of(e), SqlTrouble.detail(e));
        }
    }

    private Opening<T> connect(ProcessLock lock, Vault vault) {
        var writing = file.openToWrite();
        var weak = SqliteFile.notDurable(writing);
        if (weak.isPresent()) {
            writing.close();
            return failed(JournalTrouble.FAILED, "not durable: " + weak.get());
        }
        var database = new SqliteDatabase(file, lock, writing);
        var head = Beginning.of(settings.hall(), database, random);
        return new Opened<>(
                new Journal<>(settings.hall(), codec, vault, new Journal.Place(database, head)));
    }

    private NotOpened<T> failed(JournalTrouble trouble, String detail) {
        return new NotOpened<>(trouble, settings.database() + ": " + detail);
    }
}
