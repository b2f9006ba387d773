package cn.yimen.server.queue;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.event.TicketEvent.Noted;
import cn.yimen.hall.event.TicketEvent.Reprinted;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.wire.Beside;
import cn.yimen.hall.wire.Refusal;

/// What staff do with a live ticket beside the queue: who is rated or gone needs none of it.
final class BesideRules {

    private BesideRules() {}

    static Decision decide(HallState state, DeviceId from, Beside command) {
        return state.ticket(command.ticket())
                .map(ticket -> decide(ticket, from, command))
                .orElse(Decision.refused(Refusal.UNKNOWN_TICKET));
    }

    private static Decision decide(Ticket ticket, DeviceId from, Beside command) {
        if (!ticket.stage().isLive()) {
            return Decision.refused(Refusal.WRONG_STAGE, ticket.id());
        }
        return switch (command) {
            case Beside.NoteTicket c -> note(ticket, c);
            case Beside.ReprintTicket c ->
                    ticket.reprints().orElse(0) >= c.times()
                            ? Decision.already()
                            : Decision.done(new Reprinted(ticket.id(), c.times(), from, c.clerk()));
        };
    }

    private static Decision note(Ticket ticket, Beside.NoteTicket c) {
        boolean isSo = ticket.note().map(Ticket.Note::text).orElse("").equals(c.text());
        return isSo
                ? Decision.already()
                : Decision.done(new Noted(ticket.id(), c.text(), c.clerk()));
    }
}
