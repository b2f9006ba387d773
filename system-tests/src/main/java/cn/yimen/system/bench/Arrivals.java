package cn.yimen.system.bench;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/// When each event came to each screen. The screens' thread notes, another waits.
final class Arrivals {

    private final int screens;
    private final Map<Long, Event> events = new ConcurrentHashMap<>();

    Arrivals(int screens) {
        this.screens = screens;
    }

    private static final class Event {

        private final CompletableFuture<long[]> all = new CompletableFuture<>();
        private final long[] nanoTimes;
        private int count;

        Event(int screens) {
            nanoTimes = new long[screens];
        }
    }

    void note(long seq, long nanoTime) {
        var event = event(seq);
        event.nanoTimes[event.count++] = nanoTime;
        if (event.count == screens) {
            event.all.complete(event.nanoTimes);
        }
    }

    /// Waits until the event has come to all.
    ///
    /// @return when it came, the first first
    long[] await(long seq) {
        var times = event(seq).all.join();
        events.remove(seq);
        Arrays.sort(times);
        return times;
    }

    private Event event(long seq) {
        return events.computeIfAbsent(seq, _ -> new Event(screens));
    }
}
