package cn.yimen.hall.wire;

import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.event.Recorded;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;

/// The server's answer, given after its fsync; the same for every repetition of a command id.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
public sealed interface CommandAnswer {

    /// Done. The events are what it came to; empty where everything was so already (a double tap).
    record Accepted(List<Recorded> events) implements CommandAnswer {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /// Not done, and nothing was changed.
    ///
    /// @param about the ticket that stands in the way, where there is one
    record Refused(Refusal why, Optional<TicketId> about) implements CommandAnswer {}
}
