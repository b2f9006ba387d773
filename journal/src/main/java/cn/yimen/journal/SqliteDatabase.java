package cn.yimen.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;

/// One SQLite file with one connection that writes and one that reads. The writing one is opened
/// anew after a failure, because what SQLite and its driver keep of a failed transaction
/// (statements, auto-commit) never works again. Each is used by one thread at a time.
public final class SqliteDatabase implements Database {

    private final SqliteFile file;
    private final ProcessLock lock;
    private final Handle reading;
    private final ReentrantLock turnToWrite = new ReentrantLock();
    private final ReentrantLock turnToRead = new ReentrantLock();
    private Handle writing;
    private boolean isStale;

    SqliteDatabase(SqliteFile file, ProcessLock lock, Handle writing) {
        this.file = file;
        this.lock = lock;
        this.writing = writing;
        reading = file.openToRead();
    }

    @Override
    public <R> R write(Function<Handle, R> work) {
        turnToWrite.lock();
        try {
            return healed().inTransaction(work::apply);
        } catch (RuntimeException e) {
            isStale = true;
            throw e;
        } finally {
            turnToWrite.unlock();
        }
    }

    private Handle healed() {
        if (isStale) {
            writing.close();
            writing = file.openToWrite();
            isStale = false;
        }
        return writing;
    }

    @Override
    public <R> R read(Function<Handle, R> question) {
        turnToRead.lock();
        try {
            return question.apply(reading);
        } finally {
            turnToRead.unlock();
        }
    }

    /// Every writing transaction begins with the file's one lock.
    @Override
    public String headLock() {
        return "";
    }

    /// Finds what the chain does not cover, such as an index that leaves rows out.
    @Override
    public Optional<String> damage() {
        return read(handle ->
                        handle.createQuery("pragma integrity_check(1)")
                                .mapTo(String.class)
                                .findFirst())
                .filter(said -> !said.equals("ok"));
    }

    @Override
    public boolean emptyLog() {
        turnToWrite.lock();
        try {
            return SqliteFile.emptyLog(healed());
        } finally {
            turnToWrite.unlock();
        }
    }

    /// Builds the file anew without its free pages; needs as much room again for the while.
    public void compact() {
        turnToWrite.lock();
        try {
            healed().execute("vacuum");
        } catch (RuntimeException e) {
            isStale = true;
            throw e;
        } finally {
            turnToWrite.unlock();
        }
    }

    @Override
    public void close() {
        close(() -> {});
    }

    /// Closes it and deletes its files, before another process can take its place.
    ///
    /// @param mayGo asked while nobody can write; it must say so
    /// @return whether it is gone; otherwise everything is as it was
    public boolean destroy(Predicate<Handle> mayGo) {
        turnToWrite.lock();
        try {
            if (!mayGo.test(healed())) {
                return false;
            }
            close(file::delete);
            return true;
        } finally {
            turnToWrite.unlock();
        }
    }

    private interface LastAct {
        void run() throws IOException;
    }

    private void close(LastAct last) {
        turnToWrite.lock();
        turnToRead.lock();
        try {
            reading.close();
            writing.close();
            last.run();
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException("closing the database's files", e);
        } finally {
            turnToRead.unlock();
            turnToWrite.unlock();
        }
    }
}
