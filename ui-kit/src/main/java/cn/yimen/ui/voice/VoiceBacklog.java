package cn.yimen.ui.voice;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// The announcements that wait to be spoken, the oldest first, at most [#MOST]. What has to give
/// way when there are too many: the oldest repeat (重呼), because those people were called before; a
/// first call only where there is nothing but first calls, and then the oldest, whose light on the
/// board goes out soonest. Not safe for several threads.
///
/// @param <T> what stands for an announcement
final class VoiceBacklog<T> {

    static final int MOST = 8;

    private final Deque<Entry<T>> waiting = new ArrayDeque<>();

    private record Entry<T>(T item, boolean repeat) {}

    /// @return the one that is given up for it, which may be the new one itself
    Optional<T> add(T item, boolean repeat) {
        waiting.addLast(new Entry<>(item, repeat));
        if (waiting.size() <= MOST) {
            return Optional.empty();
        }
        var victim =
                waiting.stream()
                        .filter(Entry::repeat)
                        .findFirst()
                        .or(() -> waiting.stream().findFirst());
        victim.ifPresent(waiting::remove);
        return victim.map(Entry::item);
    }

    Optional<T> next() {
        return Optional.ofNullable(waiting.pollFirst()).map(Entry::item);
    }

    int size() {
        return waiting.size();
    }
}
