package cn.yimen.hall.wire;

import cn.yimen.hall.domain.AppointmentId;
import cn.yimen.hall.domain.TicketId;
import java.util.List;

/// Today's tickets of one person, oldest first, and the bookings of today.
public record HolderTickets(List<TicketId> tickets, List<AppointmentId> appointments) {
    public HolderTickets {
        tickets = List.copyOf(tickets);
        appointments = List.copyOf(appointments);
    }
}
