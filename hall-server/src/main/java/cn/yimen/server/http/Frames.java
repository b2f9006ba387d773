package cn.yimen.server.http;

import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.wire.ForScreens;
import cn.yimen.hall.wire.StreamMessage;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.journal.Chronicle;
import cn.yimen.server.writer.FeedMessages;
import cn.yimen.server.writer.HallFeed;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// The texts of the stream, as the bytes that travel. Screens that keep up ask for the same ones,
/// so the last is kept and written once for all of them that may read the same.
final class Frames {

    /// So many events old a snapshot may be, because the events after it follow at once. Without
    /// this, each of hundreds of screens that come back together would get a text of its own.
    private static final int STALEST = 200;

    private final HallFeed feed;
    private final FeedMessages messages;
    private final Sight sight;
    private final AtomicReference<Frame> lastEvents = new AtomicReference<>(Frame.NONE);
    private final AtomicReference<Frame> lastSnapshot = new AtomicReference<>(Frame.NONE);

    /// How much of the hall its readers may read.
    enum Sight {
        WHOLE,
        /// See [ForScreens].
        SCREEN
    }

    Frames(HallFeed feed, Chronicle<HallEvent> journal, Sight sight) {
        this.feed = feed;
        this.sight = sight;
        messages = new FeedMessages(feed, journal);
    }

    /// @param through the last event that is in it
    /// @param utf8 read-only, because it is every screen's
    record Frame(long after, long through, ByteBuffer utf8) {

        static final Frame NONE = new Frame(-1, -1, ByteBuffer.allocate(0));

        static Frame of(long after, long through, StreamMessage message) {
            return new Frame(after, through, bytes(message));
        }

        boolean isFor(long wantedAfter, long wantedThrough) {
            return after == wantedAfter && through == wantedThrough;
        }
    }

    /// The first text for a client that says what it has.
    Frame first(Optional<String> epoch, long after) {
        return messages.canResume(epoch, after)
                ? new Frame(after, after, ByteBuffer.allocate(0))
                : snapshot();
    }

    private Frame snapshot() {
        var state = feed.state();
        var last = lastSnapshot.get();
        if (last.through() >= 0 && state.seq() - last.through() <= STALEST) {
            return last;
        }
        var message = messages.snapshot();
        var frame = Frame.of(0, message.state().seq(), seen(message));
        lastSnapshot.set(frame);
        return frame;
    }

    /// The next text for a client that has everything up to a number, where there is more.
    Frame next(long after) {
        var last = lastEvents.get();
        if (last.isFor(after, feed.head())) {
            return last;
        }
        var message = messages.next(after);
        var frame = Frame.of(after, message.events().getLast().seq(), seen(message));
        lastEvents.set(frame);
        return frame;
    }

    private StreamMessage.Snapshot seen(StreamMessage.Snapshot whole) {
        return sight == Sight.SCREEN ? ForScreens.of(whole) : whole;
    }

    private StreamMessage.Events seen(StreamMessage.Events whole) {
        return sight == Sight.SCREEN ? ForScreens.of(whole) : whole;
    }

    ByteBuffer heartbeat(Instant now) {
        return bytes(messages.heartbeat(now));
    }

    private static ByteBuffer bytes(StreamMessage message) {
        return StandardCharsets.UTF_8.encode(WireJson.write(message)).asReadOnlyBuffer();
    }
}
