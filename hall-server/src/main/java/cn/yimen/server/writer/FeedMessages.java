package cn.yimen.server.writer;

import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.wire.StreamMessage;
import cn.yimen.journal.Chronicle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a follower of the stream is told next, by its own cursor: events from the ring, older ones
/// from the journal, everything where it is too far behind or of another epoch.
public record FeedMessages(HallFeed feed, Chronicle<HallEvent> journal) {

    /// A client that is further behind gets a snapshot: it is shorter.
    private static final int FURTHEST = 5_000;

    private static final int PAGE = 500;

    /// Whether a client may go on from what it says it has; otherwise it needs a [#snapshot].
    public boolean canResume(Optional<String> epoch, long after) {
        return epoch.equals(Optional.of(feed.epoch()))
                && after >= 0
                && after <= feed.head()
                && feed.head() - after <= FURTHEST;
    }

    public StreamMessage.Snapshot snapshot() {
        return new StreamMessage.Snapshot(feed.epoch(), feed.state().snapshot());
    }

    /// The next for a client that has everything up to a number, where there is more.
    public StreamMessage.Events next(long after) {
        return new StreamMessage.Events(
                feed.epoch(), feed.after(after).orElseGet(() -> older(after)));
    }

    private List<Recorded> older(long after) {
        return journal.read(after, PAGE).stream().map(Recovery::recorded).toList();
    }

    public StreamMessage.Heartbeat heartbeat(Instant now) {
        return new StreamMessage.Heartbeat(feed.epoch(), feed.head(), now);
    }
}
