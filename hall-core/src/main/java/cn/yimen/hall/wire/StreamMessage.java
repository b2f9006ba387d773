package cn.yimen.hall.wire;

import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.state.HallSnapshot;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;

/// What the event stream carries. A client asks for what comes after a sequence number of an epoch.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface StreamMessage {

    /// Random, made with the journal; another epoch means another journal, and that old numbers
    /// mean nothing.
    String epoch();

    /// The whole state, for a client that is new, too far behind or of another epoch.
    record Snapshot(String epoch, HallSnapshot state) implements StreamMessage {}

    /// The events after the client's last one, in order, without gaps.
    record Events(String epoch, List<Recorded> events) implements StreamMessage {
        public Events {
            events = List.copyOf(events);
        }
    }

    /// Each second. A screen that has heard nothing for 3 s shows that it is stale.
    ///
    /// @param head the journal's last sequence number: a client that is behind it has a gap
    record Heartbeat(String epoch, long head, Instant serverTime) implements StreamMessage {}
}
