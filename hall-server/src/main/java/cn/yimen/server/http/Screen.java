package cn.yimen.server.http;

import cn.yimen.server.http.Frames.Frame;
import cn.yimen.server.writer.HallFeed;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;

/// One follower of the stream, on a virtual thread of its own: pulls from its own cursor and sends
/// the next text only when the last has left. So a slow one holds up nobody and fills no queue; one
/// that is too slow is cut off, comes back and resumes.
final class Screen {

    private static final Duration HEARTBEAT = Duration.ofSeconds(1);
    private static final int PART = 16 * 1024;

    private final Session session;
    private final HallFeed feed;
    private final Frames frames;
    private final InstantSource clock;
    private final Duration patience;
    private long beatenAt = System.nanoTime();

    Screen(Session session, HallFeed feed, Frames frames, InstantSource clock, Duration patience) {
        this.session = session;
        this.feed = feed;
        this.frames = frames;
        this.clock = clock;
        this.patience = patience;
    }

    /// Returns when the follower has gone or was cut off.
    ///
    /// @return why it was cut off; empty where it left by itself
    Optional<String> follow(Optional<String> epoch, long after) throws InterruptedException {
        try {
            var first = frames.first(epoch, after);
            if (!first.text().isEmpty()) {
                send(first.text());
            }
            pull(first);
            return Optional.empty();
        } catch (TimeoutException e) {
            session.disconnect();
            return Optional.of("slow");
        } catch (ExecutionException e) {
            return Optional.empty();
        }
    }

    private void pull(Frame from)
            throws InterruptedException, ExecutionException, TimeoutException {
        long cursor = from.through();
        while (session.isOpen()) {
            if (feed.awaitAfter(cursor, untilHeartbeat())) {
                var next = frames.next(cursor);
                send(next.text());
                cursor = next.through();
            }
            if (untilHeartbeat().isZero()) {
                beatenAt = System.nanoTime();
                send(frames.heartbeat(clock.instant()));
            }
        }
    }

    private Duration untilHeartbeat() {
        var left = HEARTBEAT.minusNanos(System.nanoTime() - beatenAt);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /// In parts, each when the last has left: a snapshot of a full hall is megabytes, and after a
    /// restart all screens ask for it at once.
    private void send(String text)
            throws InterruptedException, ExecutionException, TimeoutException {
        int from = 0;
        while (text.length() - from > PART) {
            int to =
                    from + PART - (Character.isHighSurrogate(text.charAt(from + PART - 1)) ? 1 : 0);
            send(text.substring(from, to), false);
            from = to;
        }
        send(text.substring(from), true);
    }

    private void send(String part, boolean isLast)
            throws InterruptedException, ExecutionException, TimeoutException {
        var sent = new Callback.Completable();
        session.sendPartialText(part, isLast, sent);
        sent.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    }
}
