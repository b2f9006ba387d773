package cn.yimen.client;

import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.wire.StreamMessage;
import cn.yimen.hall.wire.StreamMessage.Events;
import cn.yimen.hall.wire.StreamMessage.Heartbeat;
import cn.yimen.hall.wire.StreamMessage.Snapshot;
import java.util.List;

/// Where this client is in the stream, and what it makes of each message. Every event is taken
/// exactly once.
public final class Following {

    private static final long NOT_BEHIND = -1;

    private final Fold fold;
    private String epoch = "";
    private HallState state = HallState.empty();
    private long behindAt = NOT_BEHIND;

    public Following() {
        this(Fold.OWN);
    }

    public Following(Fold fold) {
        this.fold = fold;
    }

    /// What a message came to.
    public sealed interface Step {
        record Changed(List<Recorded> events, boolean fromSnapshot) implements Step {}

        record Nothing() implements Step {}

        /// Something is missing: connect again from [#seq].
        record Gap() implements Step {}
    }

    public String epoch() {
        return epoch;
    }

    public long seq() {
        return state.seq();
    }

    public HallState state() {
        return state;
    }

    public Step take(StreamMessage message) {
        return switch (message) {
            case Snapshot snapshot -> whole(snapshot);
            case Events events -> more(events);
            case Heartbeat heartbeat -> beat(heartbeat);
        };
    }

    private Step whole(Snapshot snapshot) {
        epoch = snapshot.epoch();
        state = fold.of(snapshot.state());
        behindAt = NOT_BEHIND;
        return new Step.Changed(List.of(), true);
    }

    private Step more(Events message) {
        if (!message.epoch().equals(epoch)) {
            return forget();
        }
        var fresh = message.events().stream().filter(event -> event.seq() > state.seq()).toList();
        if (fresh.isEmpty()) {
            return new Step.Nothing();
        }
        if (fresh.getFirst().seq() != state.seq() + 1) {
            return new Step.Gap();
        }
        state = fold.after(state, fresh);
        behindAt = NOT_BEHIND;
        return new Step.Changed(fresh, false);
    }

    /// Events may be on their way when a heartbeat overtakes them in the sender; twice at the same
    /// place is a gap.
    private Step beat(Heartbeat heartbeat) {
        if (!heartbeat.epoch().equals(epoch)) {
            return forget();
        }
        if (heartbeat.head() <= state.seq()) {
            behindAt = NOT_BEHIND;
            return new Step.Nothing();
        }
        boolean again = behindAt == state.seq();
        behindAt = state.seq();
        return again ? new Step.Gap() : new Step.Nothing();
    }

    /// Another journal: old numbers mean nothing there, so the next connection asks for everything.
    private Step forget() {
        epoch = "";
        return new Step.Gap();
    }
}
