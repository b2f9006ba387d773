package cn.yimen.journal;

import java.util.List;

/// What came of writing. Either all of it is on the disk, synced, or nothing is.
public sealed interface Appending<T> {

    /// @param steps the entries of each step, in the order of the steps
    record Appended<T>(List<List<Entry<T>>> steps) implements Appending<T> {
        public Appended {
            steps = List.copyOf(steps);
        }

        public List<Entry<T>> entries() {
            return steps.stream().flatMap(List::stream).toList();
        }
    }

    record NotAppended<T>(JournalTrouble trouble, String detail) implements Appending<T> {}
}
