package cn.yimen.ui.voice;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What waits to be spoken, the oldest first: what is urgent before all calls. Of more than [#MOST]
/// calls the oldest repeats (重呼) give way, because those people were called before. A first call
/// gives way only beyond [#MOST_FIRST], which is more than a hall has windows: that many are said
/// shortly instead. What fills the time between calls comes last, and only the newest of it waits.
/// Not safe for several threads.
///
/// @param <T> what stands for an utterance
final class VoiceBacklog<T> {

    static final int MOST = 8;
    static final int MOST_FIRST = 200;

    private final Deque<Entry<T>> calls = new ArrayDeque<>();
    private final Deque<T> urgent = new ArrayDeque<>();
    private Optional<T> filler = Optional.empty();

    private record Entry<T>(T item, boolean repeat) {}

    /// @return the one that is given up for it, which may be the new one itself
    Optional<T> add(T item, boolean repeat) {
        calls.addLast(new Entry<>(item, repeat));
        if (calls.size() <= MOST) {
            return Optional.empty();
        }
        var oldest =
                calls.size() > MOST_FIRST ? calls.stream().findFirst() : Optional.<Entry<T>>empty();
        var victim = calls.stream().filter(Entry::repeat).findFirst().or(() -> oldest);
        victim.ifPresent(calls::remove);
        return victim.map(Entry::item);
    }

    /// @return the oldest urgent one, where there are too many
    Optional<T> addUrgent(T item) {
        urgent.addLast(item);
        return urgent.size() <= MOST ? Optional.empty() : Optional.ofNullable(urgent.pollFirst());
    }

    /// @return the one that waited before it
    Optional<T> addFiller(T item) {
        var before = filler;
        filler = Optional.of(item);
        return before;
    }

    /// @return everything else, which is given up for it
    List<T> addAlone(T item) {
        var people = Stream.concat(urgent.stream(), calls.stream().map(Entry::item));
        var others = Stream.concat(people, filler.stream()).toList();
        urgent.clear();
        calls.clear();
        filler = Optional.empty();
        urgent.addLast(item);
        return others;
    }

    Optional<T> next() {
        if (size() == 0) {
            var last = filler;
            filler = Optional.empty();
            return last;
        }
        return urgent.isEmpty()
                ? Optional.ofNullable(calls.pollFirst()).map(Entry::item)
                : Optional.ofNullable(urgent.pollFirst());
    }

    boolean hasUrgent() {
        return !urgent.isEmpty();
    }

    boolean isEmpty() {
        return size() == 0 && filler.isEmpty();
    }

    /// What people wait for.
    int size() {
        return calls.size() + urgent.size();
    }
}
