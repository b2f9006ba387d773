package cn.yimen.server.queue;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.TicketEvent;
import cn.yimen.hall.event.TicketEvent.CallAcknowledged;
import cn.yimen.hall.event.TicketEvent.Called;
import cn.yimen.hall.event.TicketEvent.Finished;
import cn.yimen.hall.event.TicketEvent.Passed;
import cn.yimen.hall.event.TicketEvent.Recalled;
import cn.yimen.hall.event.TicketEvent.ServingStarted;
import cn.yimen.hall.rules.QueueOrder;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.state.TicketStage;
import cn.yimen.hall.state.WindowState.Mode;
import cn.yimen.hall.wire.HallCommand.AcknowledgeCall;
import cn.yimen.hall.wire.HallCommand.CallNext;
import cn.yimen.hall.wire.HallCommand.FinishServing;
import cn.yimen.hall.wire.HallCommand.PassTicket;
import cn.yimen.hall.wire.HallCommand.RecallTicket;
import cn.yimen.hall.wire.HallCommand.StartServing;
import cn.yimen.hall.wire.Refusal;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/// A ticket's turn at a window: call, recall, serve, finish, pass (叫号、重呼、办理、办结、过号).
final class CallRules {

    private CallRules() {}

    static Decision next(HallState state, CallNext command, Instant now) {
        var window = state.window(command.window());
        var refusal = WindowRules.notOf(state, command.window(), command.clerk());
        if (refusal.isPresent()) {
            return Decision.refused(refusal.get());
        }
        if (window.mode() != Mode.OPEN) {
            return Decision.refused(Refusal.WINDOW_NOT_OPEN);
        }
        return window.current().isPresent()
                ? WindowRules.busy(window)
                : QueueOrder.next(state, command.window(), now)
                        .map(pick -> Decision.done(called(pick, command)))
                        .orElse(Decision.refused(Refusal.NOBODY_WAITING));
    }

    private static Called called(QueueOrder.Pick pick, CallNext command) {
        return new Called(pick.ticket().id(), command.window(), command.clerk(), pick.reason());
    }

    static Decision recall(HallState state, RecallTicket c) {
        return new At(state, c.ticket(), c.window(), c.clerk())
                .step(
                        TicketStage.CALLED,
                        Optional.empty(),
                        ticket ->
                                new Recalled(
                                        ticket.id(), c.window(), c.clerk(), ticket.calls() + 1));
    }

    static Decision start(HallState state, StartServing c) {
        return new At(state, c.ticket(), c.window(), c.clerk())
                .step(
                        TicketStage.CALLED,
                        Optional.of(TicketStage.SERVING),
                        ticket -> new ServingStarted(ticket.id(), c.window(), c.clerk()));
    }

    static Decision finish(HallState state, FinishServing c) {
        return new At(state, c.ticket(), c.window(), c.clerk())
                .step(
                        TicketStage.SERVING,
                        Optional.of(TicketStage.FINISHED),
                        ticket -> new Finished(ticket.id(), c.window(), c.clerk()));
    }

    static Decision pass(HallState state, PassTicket c) {
        return new At(state, c.ticket(), c.window(), c.clerk())
                .step(
                        TicketStage.CALLED,
                        Optional.of(TicketStage.PASSED),
                        ticket ->
                                new Passed(
                                        ticket.id(),
                                        c.window(),
                                        c.clerk(),
                                        ticket.timesPassed() + 1));
    }

    /// Who wants to do something with which ticket, where.
    private record At(HallState state, TicketId ticket, WindowId window, ClerkId clerk) {

        /// @param done the stage in which the step was taken already, by a first tap
        Decision step(
                TicketStage from, Optional<TicketStage> done, Function<Ticket, TicketEvent> event) {
            var found = state.ticket(ticket);
            if (found.isEmpty()) {
                return Decision.refused(Refusal.UNKNOWN_TICKET);
            }
            var stage = found.get().stage();
            if (stage != from && !done.equals(Optional.of(stage))) {
                return Decision.refused(Refusal.WRONG_STAGE, ticket);
            }
            if (!isTheirs(found.get())) {
                return Decision.refused(Refusal.OTHER_WINDOW, ticket);
            }
            return stage == from ? Decision.done(event.apply(found.get())) : Decision.already();
        }

        private boolean isTheirs(Ticket found) {
            boolean isHere = found.turn().filter(turn -> turn.window().equals(window)).isPresent();
            return isHere && WindowRules.notOf(state, window, clerk).isEmpty();
        }
    }

    static Decision acknowledge(HallState state, DeviceId from, AcknowledgeCall command) {
        var ticket = state.ticket(command.ticket());
        if (ticket.isEmpty()) {
            return Decision.refused(Refusal.UNKNOWN_TICKET);
        }
        var event = new CallAcknowledged(command.ticket(), command.times(), from, command.what());
        return ticket.get()
                .turn()
                .filter(_ -> command.times() <= ticket.get().calls())
                .map(turn ->
                        turn.acknowledged().contains(event)
                                ? Decision.already()
                                : Decision.done(event))
                .orElse(Decision.refused(Refusal.WRONG_STAGE, command.ticket()));
    }
}
