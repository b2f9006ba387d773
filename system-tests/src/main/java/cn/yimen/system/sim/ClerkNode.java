package cn.yimen.system.sim;

import cn.yimen.hall.config.Window;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.Destination;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.Where;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.state.TicketStage;
import cn.yimen.hall.state.WindowState;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.Helping;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// A clerk at a window, with what their desk shows: signs in, calls, waits, recalls, passes,
/// serves, holds, sends on, pauses, goes to lunch. Now and then a key is tapped twice.
final class ClerkNode {

    private static final double TWICE = 0.02;
    private static final double SELDOM = 0.02;
    private static final long RECALL_AFTER = 25_000;
    private static final int CALLS = 3;

    private final WindowId window;
    private final ClerkId clerk;
    private final Around around;
    private final Dice dice;
    private final Asker asker;
    private long servesUntil;
    private Optional<TicketId> serving = Optional.empty();

    /// What a clerk works with.
    ///
    /// @param held those whom some clerk put on hold, in the order in which they come back
    record Around(
            Timeline time,
            Follower desk,
            People people,
            Deque<TicketId> held,
            ServiceHours hours,
            Dice dice) {}

    ClerkNode(WindowId window, Asker asker, Around around) {
        this.window = window;
        clerk = new ClerkId("C" + window);
        this.asker = asker;
        this.around = around;
        dice = around.dice();
        around.time().at(around.hours().opens(dice), this::look);
    }

    private void soon(long from, long to) {
        around.time().after(dice.between(from, to), this::look);
    }

    /// What the clerk does next follows from what the desk shows.
    private void look() {
        if (around.hours().isOver(around.time().instant())) {
            return;
        }
        var state = around.desk().state();
        var here = state.window(window);
        var current = here.current().flatMap(state::ticket);
        if (current.isPresent()) {
            with(state, here, current.get());
        } else {
            alone(state, here);
        }
    }

    private void alone(HallState state, WindowState here) {
        switch (here.mode()) {
            case CLOSED -> {
                if (around.hours().isOpen(around.time().instant())) {
                    act(new HallCommand.OpenWindow(window, clerk));
                } else {
                    around.time()
                            .at(
                                    around.hours().opensNext(around.time().instant(), dice),
                                    this::look);
                }
            }
            case PAUSED -> act(new HallCommand.ResumeWindow(window, clerk));
            case OPEN -> free(state);
        }
    }

    private void free(HallState state) {
        if (!around.hours().isOpen(around.time().instant())) {
            act(new HallCommand.CloseWindow(window, clerk));
        } else if (dice.happens(0.5) && helps(state)) {
            soon(5_000, 60_000);
        } else if (dice.happens(0.005)) {
            act(new HallCommand.PauseWindow(window, clerk, "休息"), dice.between(60_000, 900_000));
        } else {
            next(state);
        }
    }

    /// Goes to somebody who is stuck at a machine.
    private boolean helps(HallState state) {
        state.helpCalls().values().stream()
                .filter(mine -> mine.takenBy().equals(Optional.of(window)))
                .forEach(mine -> asker.ask(new Helping.EndHelp(mine.device(), window), _ -> {}));
        var call =
                state.helpCalls().values().stream()
                        .filter(waiting -> waiting.takenBy().isEmpty())
                        .findFirst();
        call.ifPresent(
                waiting -> asker.ask(new Helping.TakeHelp(waiting.device(), window), _ -> {}));
        return call.isPresent();
    }

    private void next(HallState state) {
        var chosen = dice.happens(SELDOM) ? anybody(state) : Optional.<Ticket>empty();
        if (!around.held().isEmpty() && dice.happens(0.1)) {
            act(new HallCommand.ResumeTicket(around.held().poll(), window, clerk));
        } else if (chosen.isPresent()) {
            act(new HallCommand.CallChosen(chosen.get().id(), window, clerk, "熟悉情况"));
        } else if (isAnybodyThere(state) || dice.happens(0.03)) {
            act(new HallCommand.CallNext(window, clerk));
        } else {
            soon(5_000, 30_000);
        }
    }

    private boolean isAnybodyThere(HallState state) {
        return lines(state).stream().anyMatch(line -> state.waitingCount(line) > 0);
    }

    private Optional<Ticket> anybody(HallState state) {
        var all = lines(state).stream().flatMap(line -> state.waitingIn(line).stream()).toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(dice.one(all));
    }

    /// None where the window is no more in the hall's layout.
    private List<LineId> lines(HallState state) {
        return state.config()
                .flatMap(config -> config.window(window))
                .map(Window::lines)
                .orElse(List.of());
    }

    private void with(HallState state, WindowState here, Ticket ticket) {
        if (ticket.stage() == TicketStage.CALLED) {
            called(ticket);
        } else if (!serving.equals(Optional.of(ticket.id()))) {
            serving = Optional.of(ticket.id());
            servesUntil = around.time().millis() + 30_000 + dice.around(150_000);
            soon(1_000, 3_000);
        } else if (around.time().millis() < servesUntil) {
            around.time().at(servesUntil, this::look);
        } else {
            ends(state, ticket, here);
        }
    }

    private void called(Ticket ticket) {
        if (around.people().answers(ticket)) {
            arrived(ticket);
            return;
        }
        long last = ticket.turn().map(turn -> turn.lastCalledAt().toEpochMilli()).orElse(0L);
        if (around.time().millis() - last < RECALL_AFTER) {
            soon(2_000, 6_000);
        } else if (ticket.calls() < CALLS) {
            act(new HallCommand.RecallTicket(ticket.id(), window, clerk), 2_000);
        } else {
            act(new HallCommand.PassTicket(ticket.id(), window, clerk));
            around.people().passed(ticket.id());
        }
    }

    private void arrived(Ticket ticket) {
        if (dice.happens(SELDOM)) {
            act(transfer(ticket));
        } else if (dice.happens(SELDOM)) {
            hold(ticket, "补材料");
        } else {
            act(new HallCommand.StartServing(ticket.id(), window, clerk));
        }
    }

    private void hold(Ticket ticket, String why) {
        var remind = around.time().instant().plusSeconds(dice.between(60, 1_800));
        act(
                new HallCommand.HoldTicket(
                        ticket.id(),
                        window,
                        clerk,
                        why,
                        Optional.of(remind).filter(_ -> dice.happens(0.5))));
        around.held().add(ticket.id());
    }

    private HallCommand transfer(Ticket ticket) {
        return new HallCommand.TransferTicket(ticket.id(), window, clerk, elsewhere(), "走错队");
    }

    private Destination elsewhere() {
        var line = new LineId(dice.one(HallPlan.lineNames()));
        return new Destination(
                line,
                Optional.of(window).filter(_ -> dice.happens(0.1)),
                dice.one(List.of(Where.values())));
    }

    private void ends(HallState state, Ticket ticket, WindowState here) {
        double chance = dice.nextDouble();
        if (chance < 0.02) {
            hold(ticket, "复印");
        } else if (chance < 0.06) {
            act(new HallCommand.ReferTicket(ticket.id(), window, clerk, elsewhere()));
        } else if (chance < 0.08 && here.together().isEmpty()) {
            together(state);
        } else if (chance < 0.11 && ticket.done().isEmpty()) {
            act(new HallCommand.TickItem(ticket.id(), ticket.items().getFirst(), window, clerk));
        } else if (chance < 0.13) {
            var item = HallPlan.code(dice.one(HallPlan.lineNames()));
            act(new HallCommand.AddItem(ticket.id(), item, window, clerk));
        } else {
            act(new HallCommand.FinishServing(ticket.id(), window, clerk));
            around.people().served(ticket.id());
        }
    }

    private void together(HallState state) {
        anybody(state)
                .ifPresentOrElse(
                        other -> act(new HallCommand.ServeTogether(other.id(), window, clerk)),
                        () -> soon(1_000, 5_000));
    }

    private void act(HallCommand command) {
        act(command, dice.between(500, 4_000));
    }

    /// One key at a time; the desk is looked at again when the answer is there.
    private void act(HallCommand command, long pause) {
        asker.ask(command, answer -> around.time().after(after(answer, pause), this::look));
        if (dice.happens(TWICE)) {
            asker.ask(command, _ -> {});
        }
    }

    private long after(CommandAnswer answer, long pause) {
        return answer instanceof CommandAnswer.Refused ? dice.between(5_000, 30_000) : pause;
    }
}
