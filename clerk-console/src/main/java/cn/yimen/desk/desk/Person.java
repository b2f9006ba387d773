package cn.yimen.desk.desk;

import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.wire.HolderView;
import java.util.Optional;

/// The person at the window, masked, for as long as their ticket is in hand and not a moment
/// longer.
public sealed interface Person {

    /// Nobody is at the window, or the ticket was taken without a name.
    record Nobody() implements Person {}

    /// The hall was asked.
    record Asked(TicketId ticket) implements Person {}

    record Seen(TicketId ticket, HolderView view) implements Person {}

    /// The hall could not say who it is.
    record NotFound(TicketId ticket) implements Person {}

    /// What is shown of them for this ticket.
    default Optional<HolderView> viewOf(TicketId ticket) {
        return this instanceof Seen seen && seen.ticket().equals(ticket)
                ? Optional.of(seen.view())
                : Optional.empty();
    }
}
