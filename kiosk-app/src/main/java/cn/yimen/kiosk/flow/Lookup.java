package cn.yimen.kiosk.flow;

import cn.yimen.hall.domain.TicketId;
import java.util.List;

/// What is known of the tickets that a person holds today.
public sealed interface Lookup {

    record Asking() implements Lookup {}

    /// @param tickets oldest first
    record Found(List<TicketId> tickets) implements Lookup {
        public Found {
            tickets = List.copyOf(tickets);
        }
    }

    /// The server did not say.
    record Unanswered() implements Lookup {}
}
