package cn.yimen.server.queue;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.domain.Destination;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.TicketEvent.Referred;
import cn.yimen.hall.event.TicketEvent.Transferred;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.state.TicketStage;
import cn.yimen.hall.wire.HallCommand.ReferTicket;
import cn.yimen.hall.wire.HallCommand.TransferTicket;
import cn.yimen.hall.wire.Refusal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Sending somebody on to another line or window (转移、下一步).
final class MoveRules {

    private MoveRules() {}

    static Decision transfer(HallState state, TransferTicket c) {
        return state.ticket(c.ticket())
                .map(ticket -> transfer(state, ticket, c))
                .orElse(Decision.refused(Refusal.UNKNOWN_TICKET));
    }

    /// Who is at a window is sent on by its clerk; who only waits, by any clerk who is there.
    private static Decision transfer(HallState state, Ticket ticket, TransferTicket c) {
        return switch (ticket.stage()) {
            case CALLED, SERVING ->
                    new Hand(state, c.ticket(), c.window(), c.clerk())
                            .in(
                                    ticket.stage(),
                                    there -> send(state, there, c, Optional.of(c.window())));
            case WAITING, PASSED, HELD ->
                    WindowRules.notOf(state, c.window(), c.clerk())
                            .map(Decision::refused)
                            .orElseGet(() -> send(state, ticket, c, Optional.empty()));
            case RESERVED, FINISHED, WITHDRAWN ->
                    Decision.refused(Refusal.WRONG_STAGE, ticket.id());
        };
    }

    private static Decision send(
            HallState state, Ticket ticket, TransferTicket c, Optional<WindowId> from) {
        var event = new Transferred(ticket.id(), from, c.clerk(), c.to(), c.reason());
        return wrong(state, c.to())
                .map(Decision::refused)
                .orElseGet(() ->
                        standsThere(state, ticket, c.to())
                                ? Decision.already()
                                : Decision.done(event));
    }

    /// Whether the move would change nothing.
    private static boolean standsThere(HallState state, Ticket ticket, Destination to) {
        if (!waitsFor(ticket, to)) {
            return false;
        }
        var line = everybodyIn(state, to.line());
        return switch (to.where()) {
            case FRONT -> line.getFirst().equals(ticket);
            case BACK -> line.getLast().equals(ticket);
            case BY_TIME -> standsByTime(ticket, line);
        };
    }

    /// Whose paper is on the way has a place already.
    private static List<Ticket> everybodyIn(HallState state, LineId line) {
        return state.tickets().values().stream()
                .filter(ticket -> ticket.line().equals(line))
                .filter(ticket ->
                        ticket.stage() == TicketStage.WAITING
                                || ticket.stage() == TicketStage.RESERVED)
                .sorted(Comparator.comparingDouble(Ticket::place))
                .toList();
    }

    /// Right behind somebody who waits longer, and nobody who does stands further back. A booking
    /// counts from its slot and tells nothing.
    private static boolean standsByTime(Ticket ticket, List<Ticket> line) {
        int at = line.indexOf(ticket);
        return (at == 0 || waitsLonger(line.get(at - 1), ticket))
                && line.stream().skip(at + 1).noneMatch(other -> waitsLonger(other, ticket));
    }

    private static boolean waitsLonger(Ticket other, Ticket ticket) {
        return other.appointment().isEmpty()
                && !other.waitingSince().isAfter(ticket.waitingSince());
    }

    private static boolean waitsFor(Ticket ticket, Destination to) {
        return ticket.stage() == TicketStage.WAITING
                && ticket.line().equals(to.line())
                && ticket.onlyAt().equals(to.window());
    }

    static Decision refer(HallState state, ReferTicket c) {
        var hand = new Hand(state, c.ticket(), c.window(), c.clerk());
        boolean isDone =
                state.ticket(c.ticket())
                        .filter(ticket -> ticket.steps() > 0 && waitsFor(ticket, c.to()))
                        .filter(hand::isTheirs)
                        .isPresent();
        return isDone
                ? Decision.already()
                : hand.in(TicketStage.SERVING, ticket -> refer(state, ticket, c));
    }

    private static Decision refer(HallState state, Ticket ticket, ReferTicket c) {
        var event = new Referred(ticket.id(), c.window(), c.clerk(), c.to());
        return wrong(state, c.to()).map(Decision::refused).orElseGet(() -> Decision.done(event));
    }

    /// Why nobody can be sent there; empty where somebody can.
    private static Optional<Refusal> wrong(HallState state, Destination to) {
        return state.config()
                .map(config ->
                        wrongLine(config, to.line())
                                .or(() ->
                                        to.window()
                                                .flatMap(only ->
                                                        wrongWindow(config, to.line(), only))))
                .orElse(Optional.of(Refusal.UNKNOWN_LINE));
    }

    private static Optional<Refusal> wrongLine(HallConfig config, LineId line) {
        if (config.line(line).isEmpty()) {
            return Optional.of(Refusal.UNKNOWN_LINE);
        }
        return config.windowsOf(line).isEmpty() ? Optional.of(Refusal.NO_WINDOW) : Optional.empty();
    }

    private static Optional<Refusal> wrongWindow(HallConfig config, LineId line, WindowId only) {
        var window = config.window(only);
        if (window.isEmpty()) {
            return Optional.of(Refusal.UNKNOWN_WINDOW);
        }
        return window.get().lines().contains(line)
                ? Optional.empty()
                : Optional.of(Refusal.NOT_SERVED_HERE);
    }
}
