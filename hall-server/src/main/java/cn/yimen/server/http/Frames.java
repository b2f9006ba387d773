package cn.yimen.server.http;

import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.journal.Chronicle;
import cn.yimen.server.writer.FeedMessages;
import cn.yimen.server.writer.HallFeed;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// The texts of the stream. Screens that keep up ask for the same ones, so the last is kept and
/// written once for all of them.
final class Frames {

    /// So many events old a snapshot may be, because the events after it follow at once. Without
    /// this, each of hundreds of screens that come back together would get a text of its own.
    private static final int STALEST = 200;

    private final HallFeed feed;
    private final FeedMessages messages;
    private final AtomicReference<Frame> lastEvents = new AtomicReference<>(Frame.NONE);
    private final AtomicReference<Frame> lastSnapshot = new AtomicReference<>(Frame.NONE);

    Frames(HallFeed feed, Chronicle<HallEvent> journal) {
        this.feed = feed;
        messages = new FeedMessages(feed, journal);
    }

    /// @param through the last event that is in it
    record Frame(long after, long through, String text) {

        static final Frame NONE = new Frame(-1, -1, "");

        boolean isFor(long wantedAfter, long wantedThrough) {
            return after == wantedAfter && through == wantedThrough;
        }
    }

    /// The first text for a client that says what it has.
    Frame first(Optional<String> epoch, long after) {
        return messages.canResume(epoch, after) ? new Frame(after, after, "") : snapshot();
    }

    private Frame snapshot() {
        var state = feed.state();
        var last = lastSnapshot.get();
        if (last.through() >= 0 && state.seq() - last.through() <= STALEST) {
            return last;
        }
        var message = messages.snapshot();
        var frame = new Frame(0, message.state().seq(), WireJson.write(message));
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
        var frame = new Frame(after, message.events().getLast().seq(), WireJson.write(message));
        lastEvents.set(frame);
        return frame;
    }

    String heartbeat(Instant now) {
        return WireJson.write(messages.heartbeat(now));
    }
}
