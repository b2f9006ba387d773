package cn.yimen.hall.wire;

import cn.yimen.hall.domain.TicketId;
import java.util.List;

/// Today's tickets of one person, oldest first.
public record HolderTickets(List<TicketId> tickets) {
    public HolderTickets {
        tickets = List.copyOf(tickets);
    }
}
