package cn.yimen.server.queue;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.state.TicketStage;
import cn.yimen.hall.wire.Refusal;
import java.util.function.Function;

/// A clerk's hand on one ticket at one window: the checks that the steps of a turn share.
record Hand(HallState state, TicketId ticket, WindowId window, ClerkId clerk) {

    /// @param from the only stage in which the step can be taken
    Decision in(TicketStage from, Function<Ticket, Decision> step) {
        return state.ticket(ticket)
                .map(found -> in(from, found, step))
                .orElse(Decision.refused(Refusal.UNKNOWN_TICKET));
    }

    /// @param done the stage in which the step was taken already, by a first tap
    Decision in(TicketStage from, TicketStage done, Function<Ticket, Decision> step) {
        boolean isDone =
                state.ticket(ticket).filter(t -> t.stage() == done && isTheirs(t)).isPresent();
        return isDone ? Decision.already() : in(from, step);
    }

    private Decision in(TicketStage from, Ticket found, Function<Ticket, Decision> step) {
        if (found.stage() != from) {
            return Decision.refused(Refusal.WRONG_STAGE, ticket);
        }
        return isTheirs(found) ? step.apply(found) : Decision.refused(Refusal.OTHER_WINDOW, ticket);
    }

    /// Whether the ticket's turn is or was at this window, and the clerk sits there.
    boolean isTheirs(Ticket found) {
        boolean isHere = found.turn().filter(turn -> turn.window().equals(window)).isPresent();
        return isHere && WindowRules.notOf(state, window, clerk).isEmpty();
    }
}
