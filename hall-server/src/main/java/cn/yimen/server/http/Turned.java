package cn.yimen.server.http;

import cn.yimen.hall.log.EventLog;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/// Writes down who was turned away, and how many since the last line: somebody who tries a thousand
/// times a second fills no disk.
final class Turned {

    private static final Duration BETWEEN = Duration.ofSeconds(1);

    private final EventLog log;
    private final AtomicLong since = new AtomicLong();
    private final AtomicLong lastNanos = new AtomicLong(System.nanoTime() - BETWEEN.toNanos());

    Turned(EventLog log) {
        this.log = log;
    }

    /// @param who a certificate's name, or a word
    void away(String who, String why) {
        long count = since.incrementAndGet();
        long last = lastNanos.get();
        long now = System.nanoTime();
        if (now - last >= BETWEEN.toNanos() && lastNanos.compareAndSet(last, now)) {
            since.addAndGet(-count);
            log.write("peer.turned-away", Map.of("who", who, "why", why, "count", count));
        }
    }
}
