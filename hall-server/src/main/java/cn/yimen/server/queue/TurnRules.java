package cn.yimen.server.queue;

import cn.yimen.hall.config.CallRule;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.PassedRule;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.TicketEvent.CallAcknowledged;
import cn.yimen.hall.event.TicketEvent.Finished;
import cn.yimen.hall.event.TicketEvent.ItemAdded;
import cn.yimen.hall.event.TicketEvent.ItemDone;
import cn.yimen.hall.event.TicketEvent.Passed;
import cn.yimen.hall.event.TicketEvent.Recalled;
import cn.yimen.hall.event.TicketEvent.ServingStarted;
import cn.yimen.hall.event.TicketEvent.Withdrawn;
import cn.yimen.hall.rules.Reach;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.state.TicketStage;
import cn.yimen.hall.wire.HallCommand.AcknowledgeCall;
import cn.yimen.hall.wire.HallCommand.AddItem;
import cn.yimen.hall.wire.HallCommand.FinishServing;
import cn.yimen.hall.wire.HallCommand.PassTicket;
import cn.yimen.hall.wire.HallCommand.RecallTicket;
import cn.yimen.hall.wire.HallCommand.StartServing;
import cn.yimen.hall.wire.HallCommand.TickItem;
import cn.yimen.hall.wire.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A ticket's turn at a window, from the call to its end: recall, serve, tick off, finish, pass
/// (重呼、办理、办结、过号).
final class TurnRules {

    /// The reason of a number that its hall's rule voids when it is passed.
    static final String PASSED = "PASSED";

    /// Of one ticket, as many as it may be taken for.
    private static final int ITEMS_AT_MOST = 20;

    private TurnRules() {}

    static Decision recall(HallState state, RecallTicket c, Instant now) {
        var rule = state.config().map(HallConfig::calls).orElse(CallRule.free());
        return new Hand(state, c.ticket(), c.window(), c.clerk())
                .in(
                        TicketStage.CALLED,
                        ticket ->
                                isTooOften(rule, ticket, now)
                                        ? Decision.refused(Refusal.CALLED_TOO_OFTEN, ticket.id())
                                        : Decision.done(recalled(ticket, c)));
    }

    /// A clock that went back does not keep a person from being called again.
    private static boolean isTooOften(CallRule rule, Ticket ticket, Instant now) {
        boolean isUsedUp = rule.callsAtMost() > 0 && ticket.calls() >= rule.callsAtMost();
        boolean isTooSoon =
                ticket.turn()
                        .map(turn -> Duration.between(turn.lastCalledAt(), now))
                        .filter(since -> !since.isNegative())
                        .filter(since -> since.toSeconds() < rule.recallSeconds())
                        .isPresent();
        return isUsedUp || isTooSoon;
    }

    private static Recalled recalled(Ticket ticket, RecallTicket c) {
        return new Recalled(ticket.id(), c.window(), c.clerk(), ticket.calls() + 1);
    }

    static Decision start(HallState state, StartServing c) {
        return new Hand(state, c.ticket(), c.window(), c.clerk())
                .in(
                        TicketStage.CALLED,
                        TicketStage.SERVING,
                        ticket ->
                                Decision.done(
                                        new ServingStarted(ticket.id(), c.window(), c.clerk())));
    }

    static Decision finish(HallState state, FinishServing c) {
        return new Hand(state, c.ticket(), c.window(), c.clerk())
                .in(
                        TicketStage.SERVING,
                        TicketStage.FINISHED,
                        ticket -> Decision.done(new Finished(ticket.id(), c.window(), c.clerk())));
    }

    static Decision tick(HallState state, TickItem c) {
        return new Hand(state, c.ticket(), c.window(), c.clerk())
                .in(TicketStage.SERVING, ticket -> tick(ticket, c));
    }

    private static Decision tick(Ticket ticket, TickItem c) {
        if (!ticket.items().contains(c.item())) {
            return Decision.refused(Refusal.UNKNOWN_ITEM, ticket.id());
        }
        return ticket.done().contains(c.item())
                ? Decision.already()
                : Decision.done(new ItemDone(ticket.id(), c.item(), c.window(), c.clerk()));
    }

    /// What the window does not serve is another number's, or the next step.
    static Decision add(HallState state, AddItem c, DecideContext context) {
        return new Hand(state, c.ticket(), c.window(), c.clerk())
                .in(TicketStage.SERVING, ticket -> add(state, ticket, c, context));
    }

    private static Decision add(HallState state, Ticket ticket, AddItem c, DecideContext context) {
        var item = context.catalogue().item(c.item());
        if (item.isEmpty()) {
            return Decision.refused(Refusal.UNKNOWN_ITEM, ticket.id());
        }
        if (ticket.items().contains(c.item())) {
            return Decision.already();
        }
        if (ticket.items().size() >= ITEMS_AT_MOST) {
            return Decision.refused(Refusal.INVALID, ticket.id());
        }
        return Reach.of(state, c.window()).serves(item.get().line())
                ? Decision.done(new ItemAdded(ticket.id(), c.item(), c.window(), c.clerk()))
                : Decision.refused(Refusal.NOT_SERVED_HERE, ticket.id());
    }

    static Decision pass(HallState state, PassTicket c) {
        boolean voids =
                state.config()
                        .map(HallConfig::passed)
                        .filter(rule -> rule.mode() == PassedRule.Mode.VOID)
                        .isPresent();
        return new Hand(state, c.ticket(), c.window(), c.clerk())
                .in(
                        TicketStage.CALLED,
                        voids ? TicketStage.WITHDRAWN : TicketStage.PASSED,
                        ticket -> new Decision.Events(passed(ticket, c, voids)));
    }

    private static List<HallEvent> passed(Ticket ticket, PassTicket c, boolean voids) {
        var events = new ArrayList<HallEvent>();
        events.add(new Passed(ticket.id(), c.window(), c.clerk(), ticket.timesPassed() + 1));
        if (voids) {
            events.add(new Withdrawn(ticket.id(), PASSED));
        }
        return events;
    }

    static Decision acknowledge(HallState state, DeviceId from, AcknowledgeCall command) {
        var ticket = state.ticket(command.ticket());
        if (ticket.isEmpty()) {
            return Decision.refused(Refusal.UNKNOWN_TICKET);
        }
        var event =
                new CallAcknowledged(
                        command.ticket(),
                        command.times(),
                        from,
                        command.what(),
                        command.why(),
                        command.places());
        return ticket.get()
                .turn()
                .filter(_ -> command.times() <= ticket.get().calls())
                .map(turn ->
                        turn.acknowledged().stream().anyMatch(event::repeats)
                                ? Decision.already()
                                : Decision.done(event))
                .orElse(Decision.refused(Refusal.WRONG_STAGE, command.ticket()));
    }
}
