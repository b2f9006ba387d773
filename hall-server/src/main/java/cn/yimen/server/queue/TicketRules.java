package cn.yimen.server.queue;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.PassedRule;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.Where;
import cn.yimen.hall.event.TicketEvent.PriorityGranted;
import cn.yimen.hall.event.TicketEvent.Rated;
import cn.yimen.hall.event.TicketEvent.Rejoined;
import cn.yimen.hall.event.TicketEvent.Withdrawn;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.wire.HallCommand.GrantPriority;
import cn.yimen.hall.wire.HallCommand.RateService;
import cn.yimen.hall.wire.HallCommand.RejoinQueue;
import cn.yimen.hall.wire.HallCommand.WithdrawTicket;
import cn.yimen.hall.wire.Refusal;
import java.util.Optional;

/// What becomes of a number away from a window: it comes back to the line, is given up, rated, or
/// goes first from now on.
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
                            .map(rule -> Decision.done(rejoined(ticket, rule)))
                            .orElse(Decision.refused(Refusal.PASSED_TOO_OFTEN, ticket.id()));
            case RESERVED, CALLED, SERVING, HELD, FINISHED, WITHDRAWN ->
                    Decision.refused(Refusal.WRONG_STAGE, ticket.id());
        };
    }

    /// What was passed before the hall's rule became 作废 still comes back behind some people.
    private static Rejoined rejoined(Ticket ticket, PassedRule rule) {
        return switch (rule.mode()) {
            case KEEP -> new Rejoined(ticket.id(), 0, Optional.of(Where.BY_TIME));
            case REENTER, VOID -> new Rejoined(ticket.id(), rule.placesBack());
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
                            ? Decision.done(rated(ticket, from, command))
                            : Decision.refused(Refusal.ALREADY_RATED, ticket.id());
            case RESERVED, WAITING, CALLED, SERVING, PASSED, HELD, WITHDRAWN ->
                    Decision.refused(Refusal.WRONG_STAGE, ticket.id());
        };
    }

    private static Rated rated(Ticket ticket, DeviceId from, RateService c) {
        var written = c.words().map(words -> words.codePointCount(0, words.length()));
        return new Rated(ticket.id(), c.level(), c.tags(), from, written, c.tagWords());
    }

    /// The proof was seen, so that the clerk's reason is needed for audit.
    static Decision grant(HallState state, GrantPriority command) {
        if (command.reason().isBlank()) {
            return Decision.refused(Refusal.INVALID);
        }
        return state.ticket(command.ticket())
                .map(ticket -> grant(ticket, command))
                .orElse(Decision.refused(Refusal.UNKNOWN_TICKET));
    }

    private static Decision grant(Ticket ticket, GrantPriority c) {
        if (!ticket.stage().isLive()) {
            return Decision.refused(Refusal.WRONG_STAGE, ticket.id());
        }
        return ticket.priority() == c.priority()
                ? Decision.already()
                : Decision.done(
                        new PriorityGranted(ticket.id(), c.priority(), c.clerk(), c.reason()));
    }
}
