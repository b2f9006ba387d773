package cn.yimen.server.queue;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.event.TicketEvent.Rated;
import cn.yimen.hall.event.TicketEvent.Rejoined;
import cn.yimen.hall.event.TicketEvent.Withdrawn;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.wire.HallCommand.RateService;
import cn.yimen.hall.wire.HallCommand.RejoinQueue;
import cn.yimen.hall.wire.HallCommand.WithdrawTicket;
import cn.yimen.hall.wire.Refusal;

/// What a citizen does with a number: come back to the line, give it up, rate the service.
final class TicketRules {

    private TicketRules() {}

    static Decision rejoin(HallState state, RejoinQueue command) {
        return state.ticket(command.ticket())
                .map(ticket -> rejoin(state, ticket))
                .orElse(Decision.refused(Refusal.UNKNOWN_TICKET));
    }

    private static Decision rejoin(HallState state, Ticket ticket) {
        return switch (ticket.stage()) {
            case WAITING -> Decision.already();
            case PASSED ->
                    state.config()
                            .map(HallConfig::passed)
                            .filter(rule -> ticket.timesPassed() <= rule.timesAtMost())
                            .map(rule ->
                                    Decision.done(new Rejoined(ticket.id(), rule.placesBack())))
                            .orElse(Decision.refused(Refusal.PASSED_TOO_OFTEN, ticket.id()));
            case RESERVED, CALLED, SERVING, HELD, FINISHED, WITHDRAWN ->
                    Decision.refused(Refusal.WRONG_STAGE, ticket.id());
        };
    }

    static Decision withdraw(HallState state, WithdrawTicket command) {
        return state.ticket(command.ticket())
                .map(ticket -> withdraw(ticket, command.reason()))
                .orElse(Decision.refused(Refusal.UNKNOWN_TICKET));
    }

    private static Decision withdraw(Ticket ticket, String reason) {
        return switch (ticket.stage()) {
            case RESERVED, WAITING, CALLED, PASSED, HELD ->
                    Decision.done(new Withdrawn(ticket.id(), reason));
            case WITHDRAWN -> Decision.already();
            case SERVING, FINISHED -> Decision.refused(Refusal.WRONG_STAGE, ticket.id());
        };
    }

    static Decision rate(HallState state, DeviceId from, RateService command) {
        return state.ticket(command.ticket())
                .map(ticket -> rate(ticket, from, command))
                .orElse(Decision.refused(Refusal.UNKNOWN_TICKET));
    }

    private static Decision rate(Ticket ticket, DeviceId from, RateService command) {
        return switch (ticket.stage()) {
            case FINISHED ->
                    ticket.rating() == 0
                            ? Decision.done(
                                    new Rated(ticket.id(), command.level(), command.tags(), from))
                            : Decision.refused(Refusal.ALREADY_RATED, ticket.id());
            case RESERVED, WAITING, CALLED, SERVING, PASSED, HELD, WITHDRAWN ->
                    Decision.refused(Refusal.WRONG_STAGE, ticket.id());
        };
    }
}
