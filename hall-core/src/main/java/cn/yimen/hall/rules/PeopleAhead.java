package cn.yimen.hall.rules;

import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Ticket;

/// How many of one's line wait at an earlier place (前面还有几人), bookings by their slots. Faster
/// classes may still overtake; the call then says so.
public final class PeopleAhead {

    private PeopleAhead() {}

    /// Of a number that waits, or is being printed; 0 for any other.
    public static int of(HallState state, TicketId ticket) {
        return state.ticket(ticket).map(t -> ahead(state, t)).orElse(0);
    }

    /// Of somebody who would take a number now.
    public static int ifJoined(HallState state, LineId line) {
        return state.waitingCount(line);
    }

    private static int ahead(HallState state, Ticket ticket) {
        return switch (ticket.stage()) {
            case RESERVED, WAITING ->
                    (int)
                            state.waitingIn(ticket.line()).stream()
                                    .filter(other -> isBefore(other, ticket))
                                    .count();
            case CALLED, SERVING, HELD, FINISHED, PASSED, WITHDRAWN -> 0;
        };
    }

    private static boolean isBefore(Ticket other, Ticket ticket) {
        boolean bySlot = Contender.isBooked(other) || Contender.isBooked(ticket);
        return bySlot
                ? other.waitingSince().isBefore(ticket.waitingSince())
                : other.place() < ticket.place();
    }
}
