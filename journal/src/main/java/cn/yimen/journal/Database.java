package cn.yimen.journal;

import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/// The engine under a journal. Both speak the same statements; what they differ in is named here
/// and nowhere else. Everything throws [org.jdbi.v3.core.JdbiException] where the engine does.
interface Database extends AutoCloseable {

    /// One transaction, durable when this returns.
    <R> R write(Function<Handle, R> work);

    /// Reads beside whoever writes.
    <R> R read(Function<Handle, R> question);

    /// What turns a reading of the hall's head into its lock until the transaction ends.
    String headLock();

    /// What the engine itself finds wrong with its file, where it can look.
    Optional<String> damage();

    /// Removes what was deleted from the engine's logs, where they lie beside the tables.
    ///
    /// @return whether nothing of it is left; somebody who reads for long can hold it
    boolean emptyLog();

    @Override
    void close();
}
