package cn.yimen.journal;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/// The one connection that writes. After a failure it is opened anew, because what SQLite and its
/// driver keep of a failed transaction (statements, auto-commit) never works again.
final class EntryWriter implements AutoCloseable {

    private final SqliteFile file;
    private Handle handle;
    private boolean isStale;

    EntryWriter(SqliteFile file, Handle handle) {
        this.file = file;
        this.handle = handle;
    }

    /// One transaction, synced when this returns.
    ///
    /// @return why nothing was written; empty where it was
    Optional<JdbiException> write(Consumer<Handle> work) {
        try {
            healed().useTransaction(work::accept);
            return Optional.empty();
        } catch (JdbiException e) {
            isStale = true;
            return Optional.of(e);
        }
    }

    <R> R read(Function<Handle, R> question) {
        try {
            return question.apply(healed());
        } catch (JdbiException e) {
            isStale = true;
            throw new JournalUnreadable("reading: " + SqlTrouble.detail(e), e);
        }
    }

    private Handle healed() {
        if (isStale) {
            handle.close();
            handle = file.openToWrite();
            isStale = false;
        }
        return handle;
    }

    @Override
    public void close() {
        handle.close();
    }
}
