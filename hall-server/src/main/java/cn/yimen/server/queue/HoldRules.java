package cn.yimen.server.queue;

import cn.yimen.hall.event.TicketEvent.Held;
import cn.yimen.hall.event.TicketEvent.Resumed;
import cn.yimen.hall.event.TicketEvent.ServedTogether;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.state.TicketStage;
import cn.yimen.hall.wire.HallCommand.HoldTicket;
import cn.yimen.hall.wire.HallCommand.ResumeTicket;
import cn.yimen.hall.wire.HallCommand.ServeTogether;
import cn.yimen.hall.wire.Refusal;
import java.util.Optional;

/// Serving somebody with an interruption, or together with somebody else (挂起、回呼、一窗多件).
final class HoldRules {

    private HoldRules() {}

    static Decision hold(HallState state, HoldTicket c) {
        var hand = new Hand(state, c.ticket(), c.window(), c.clerk());
        boolean isServed =
                state.ticket(c.ticket()).filter(t -> t.stage() == TicketStage.SERVING).isPresent();
        return hand.in(
                isServed ? TicketStage.SERVING : TicketStage.CALLED,
                TicketStage.HELD,
                ticket ->
                        Decision.done(
                                new Held(
                                        ticket.id(),
                                        c.window(),
                                        c.clerk(),
                                        c.reason(),
                                        c.remindAt())));
    }

    static Decision resume(HallState state, ResumeTicket c) {
        return WindowRules.hasAlready(state, c.window(), c.clerk(), c.ticket())
                ? Decision.already()
                : WindowRules.unable(state, c.window(), c.clerk())
                        .orElseGet(() ->
                                state.ticket(c.ticket())
                                        .map(ticket -> resume(state, ticket, c))
                                        .orElse(Decision.refused(Refusal.UNKNOWN_TICKET)));
    }

    private static Decision resume(HallState state, Ticket ticket, ResumeTicket c) {
        return wrongStage(ticket, TicketStage.HELD)
                .or(() -> WindowRules.unreachable(state, c.window(), ticket))
                .orElseGet(() -> Decision.done(new Resumed(ticket.id(), c.window(), c.clerk())));
    }

    /// Who is served already decides where the other one goes.
    static Decision together(HallState state, ServeTogether c) {
        if (WindowRules.hasAlready(state, c.window(), c.clerk(), c.ticket())) {
            return Decision.already();
        }
        var refusal = WindowRules.notOf(state, c.window(), c.clerk());
        if (refusal.isPresent()) {
            return Decision.refused(refusal.get());
        }
        var served =
                state.window(c.window())
                        .current()
                        .flatMap(state::ticket)
                        .filter(ticket -> ticket.stage() == TicketStage.SERVING);
        if (served.isEmpty()) {
            return Decision.refused(Refusal.WRONG_STAGE);
        }
        return state.ticket(c.ticket())
                .map(ticket -> together(state, ticket, served.get(), c))
                .orElse(Decision.refused(Refusal.UNKNOWN_TICKET));
    }

    private static Decision together(
            HallState state, Ticket ticket, Ticket served, ServeTogether c) {
        return wrongStage(ticket, TicketStage.WAITING)
                .or(() -> WindowRules.unreachable(state, c.window(), ticket))
                .orElseGet(() ->
                        Decision.done(
                                new ServedTogether(
                                        ticket.id(), c.window(), c.clerk(), served.id())));
    }

    private static Optional<Decision> wrongStage(Ticket ticket, TicketStage needed) {
        return ticket.stage() == needed
                ? Optional.empty()
                : Optional.of(Decision.refused(Refusal.WRONG_STAGE, ticket.id()));
    }
}
