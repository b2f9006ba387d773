package cn.yimen.server.queue;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.event.TicketEvent;
import cn.yimen.hall.event.TicketEvent.NotPrinted;
import cn.yimen.hall.event.TicketEvent.PrintUnknown;
import cn.yimen.hall.event.TicketEvent.Printed;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.PaperState;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.state.TicketStage;
import cn.yimen.hall.wire.HallCommand.ReportPrint;
import cn.yimen.hall.wire.PrintResult;
import cn.yimen.hall.wire.Refusal;

/// What a machine says about a ticket's paper. Knowledge only grows: once the citizen surely holds
/// the number, a failed reprint takes nothing away.
final class PaperRules {

    private PaperRules() {}

    static Decision report(HallState state, DeviceId from, ReportPrint command) {
        return state.ticket(command.ticket())
                .map(ticket -> report(ticket, from, command))
                .orElse(Decision.refused(Refusal.UNKNOWN_TICKET));
    }

    private static Decision report(Ticket ticket, DeviceId from, ReportPrint command) {
        if (isKnownAlready(ticket.paper(), command.result())) {
            return Decision.already();
        }
        boolean nobodyHoldsIt = command.result() == PrintResult.NOT_PRINTED_UNSEEN;
        return mayStillChange(ticket.stage(), nobodyHoldsIt)
                ? Decision.done(event(from, command))
                : Decision.refused(Refusal.WRONG_STAGE, ticket.id());
    }

    private static boolean isKnownAlready(PaperState known, PrintResult said) {
        return switch (known) {
            case PENDING -> false;
            case UNKNOWN -> said == PrintResult.UNKNOWN;
            case SHOWN_ONLY -> said != PrintResult.PRINTED;
            case PRINTED -> true;
            case NONE -> said == PrintResult.NOT_PRINTED_UNSEEN;
        };
    }

    /// Nobody is taken away from a window because of paper.
    private static boolean mayStillChange(TicketStage stage, boolean nobodyHoldsIt) {
        return switch (stage) {
            case RESERVED, WAITING, PASSED -> true;
            case CALLED, SERVING, HELD -> !nobodyHoldsIt;
            case FINISHED, WITHDRAWN -> false;
        };
    }

    static TicketEvent event(DeviceId from, ReportPrint c) {
        return switch (c.result()) {
            case PRINTED -> new Printed(c.ticket(), from);
            case UNKNOWN -> new PrintUnknown(c.ticket(), from, c.fault());
            case NOT_PRINTED_SHOWN -> new NotPrinted(c.ticket(), from, c.fault(), true);
            case NOT_PRINTED_UNSEEN -> new NotPrinted(c.ticket(), from, c.fault(), false);
        };
    }
}
