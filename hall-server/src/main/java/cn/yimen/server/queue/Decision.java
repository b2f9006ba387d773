package cn.yimen.server.queue;

import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.wire.Refusal;
import java.util.List;
import java.util.Optional;

/// What a command comes to.
public sealed interface Decision {

    /// These happened; none where everything was so already.
    record Events(List<HallEvent> events) implements Decision {
        public Events {
            events = List.copyOf(events);
        }
    }

    record Refused(Refusal why, Optional<TicketId> about) implements Decision {}

    static Decision done(HallEvent event) {
        return new Events(List.of(event));
    }

    /// A double tap or a late retry under another id: nothing is left to do.
    static Decision already() {
        return new Events(List.of());
    }

    static Decision refused(Refusal why) {
        return new Refused(why, Optional.empty());
    }

    static Decision refused(Refusal why, TicketId about) {
        return new Refused(why, Optional.of(about));
    }
}
