package cn.yimen.server.queue;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.TicketEvent.Called;
import cn.yimen.hall.rules.QueueOrder;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.state.TicketStage;
import cn.yimen.hall.wire.HallCommand.CallChosen;
import cn.yimen.hall.wire.HallCommand.CallNext;
import cn.yimen.hall.wire.Refusal;
import java.time.Instant;

/// Calling somebody to a window: whose turn it is, or whom the clerk chooses (叫号、指定呼叫).
final class CallRules {

    private CallRules() {}

    static Decision next(HallState state, CallNext c, Instant now) {
        return WindowRules.unable(state, c.window(), c.clerk())
                .orElseGet(() ->
                        QueueOrder.next(state, c.window(), now)
                                .map(pick -> called(pick, c.window(), c.clerk()))
                                .orElse(Decision.refused(Refusal.NOBODY_WAITING)));
    }

    /// A passed number (过号) may be chosen, too.
    static Decision chosen(HallState state, CallChosen c, Instant now) {
        if (c.reason().isBlank()) {
            return Decision.refused(Refusal.INVALID);
        }
        if (WindowRules.hasAlready(state, c.window(), c.clerk(), c.ticket())) {
            return Decision.already();
        }
        return WindowRules.unable(state, c.window(), c.clerk())
                .orElseGet(() ->
                        state.ticket(c.ticket())
                                .map(ticket -> chosen(state, ticket, c, now))
                                .orElse(Decision.refused(Refusal.UNKNOWN_TICKET)));
    }

    private static Decision chosen(HallState state, Ticket ticket, CallChosen c, Instant now) {
        boolean isToBeHad =
                ticket.stage() == TicketStage.WAITING || ticket.stage() == TicketStage.PASSED;
        if (!isToBeHad) {
            return Decision.refused(Refusal.WRONG_STAGE, ticket.id());
        }
        return WindowRules.unreachable(state, c.window(), ticket)
                .orElseGet(() ->
                        QueueOrder.chosen(state, c.window(), ticket, c.reason(), now)
                                .map(pick -> called(pick, c.window(), c.clerk()))
                                .orElse(Decision.refused(Refusal.UNKNOWN_WINDOW)));
    }

    private static Decision called(QueueOrder.Pick pick, WindowId window, ClerkId clerk) {
        return Decision.done(new Called(pick.ticket().id(), window, clerk, pick.reason()));
    }
}
