package cn.yimen.journal;

import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// One PostgreSQL through a pool of connections that all its halls share. A broken connection is
/// replaced by the pool; whoever waited for it hears of the failure and asks again.
record PostgresDatabase(Jdbi pool) implements Database {

    @Override
    public <R> R write(Function<Handle, R> work) {
        return pool.inTransaction(work::apply);
    }

    @Override
    public <R> R read(Function<Handle, R> question) {
        return pool.withHandle(question::apply);
    }

    /// The hall's head row is its lock.
    @Override
    public String headLock() {
        return " for update";
    }

    /// The log goes to the standbys and is recycled by the server; it cannot be emptied from here.
    /// The server keeps checksums of its pages itself.
    @Override
    public Optional<String> damage() {
        return Optional.empty();
    }

    @Override
    public boolean emptyLog() {
        return true;
    }

    /// The pool is not this hall's alone.
    @Override
    public void close() {}
}
