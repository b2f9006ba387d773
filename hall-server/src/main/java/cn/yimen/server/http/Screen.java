package cn.yimen.server.http;

import cn.yimen.server.writer.HallFeed;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.core.CoreSession;
import org.eclipse.jetty.websocket.core.Frame;
import org.eclipse.jetty.websocket.core.OpCode;

/// One follower of the stream, on a virtual thread of its own: pulls from its own cursor and sends
/// the next text only when the last has left. So a slow one holds up nobody and fills no queue; one
/// that is too slow is cut off, comes back and resumes.
final class Screen {

    private static final Duration HEARTBEAT = Duration.ofSeconds(1);

    /// So much travels in one piece.
    static final int PART = 16 * 1024;

    private final CoreSession session;
    private final HallFeed feed;
    private final Frames frames;
    private final InstantSource clock;
    private final Duration patience;
    private long beatenAt = System.nanoTime();

    Screen(
            CoreSession session,
            HallFeed feed,
            Frames frames,
            InstantSource clock,
            Duration patience) {
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
            if (first.utf8().hasRemaining()) {
                send(first.utf8());
            }
            pull(first);
            return Optional.empty();
        } catch (TimeoutException e) {
            session.abort();
            return Optional.of("slow");
        } catch (ExecutionException e) {
            return Optional.empty();
        }
    }

    private void pull(Frames.Frame from)
            throws InterruptedException, ExecutionException, TimeoutException {
        long cursor = from.through();
        while (session.isOutputOpen()) {
            if (feed.awaitAfter(cursor, untilHeartbeat())) {
                var next = frames.next(cursor);
                send(next.utf8());
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
    /// restart all screens ask for it at once. The bytes are every screen's, so they are only lent.
    private void send(ByteBuffer text)
            throws InterruptedException, ExecutionException, TimeoutException {
        int size = text.remaining();
        for (int from = 0; from < size; from += PART) {
            int length = Math.min(PART, size - from);
            byte opCode = from == 0 ? OpCode.TEXT : OpCode.CONTINUATION;
            var part = new Frame(opCode, from + length == size, text.slice(from, length));
            var sent = new Callback.Completable();
            session.sendFrame(part, sent, false);
            sent.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        }
    }
}
