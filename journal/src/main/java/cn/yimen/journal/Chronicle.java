package cn.yimen.journal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// A [Journal] as those see it who write and read it. Beside the real one there is a simulated one
/// that loses its unsynced end in a power cut.
///
/// @param <T> what an entry says; see [EntryCodec]
public interface Chronicle<T> extends AutoCloseable {

    /// The end of the chain as this process knows it; others may have gone on.
    Head head();

    /// All the steps in one synced transaction, or none of them.
    Appending<T> append(List<Step<T>> steps);

    /// Decides under the hall's lock: nobody else writes between what is shown and what is
    /// appended. Where nothing is decided, nothing is written. What follows from a decision is not
    /// true before this has returned, and may then be asked for again by its command ids.
    Appending<T> append(Turn.Asking asking, Function<Turn<T>, List<Step<T>>> decide);

    /// What others have written after a number; not all of it where that is a great deal.
    List<Entry<T>> since(long after);

    /// @param after 0 for the beginning
    /// @throws JournalUnreadable as do all that read
    List<Entry<T>> read(long after, int limit);

    /// Hands on every entry after a number and checks the chain on the way.
    ///
    /// @return whether the chain holds up to the head; entries before a break were handed on
    Verification replay(long after, Consumer<Entry<T>> each);

    /// Empty where the entry has none, or it was erased.
    Optional<Personal> personal(long seq);

    /// Erases the personal data of an entry for good; the chain stays whole.
    Optional<JournalTrouble> erasePersonal(long seq);

    /// How far a reader has come; 0 for a new one.
    long cursor(String name);

    Optional<JournalTrouble> moveCursor(String name, long seq);

    /// Kept instead of the one before; its number must be in the journal.
    Optional<JournalTrouble> saveSnapshot(Snapshot snapshot);

    /// Empty where there is none, or it does not belong to this chain.
    Optional<Snapshot> snapshot();

    @Override
    void close();
}
