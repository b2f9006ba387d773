package cn.yimen.system.month;

import cn.yimen.hall.config.Window;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.Destination;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.Where;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.state.TicketStage;
import cn.yimen.hall.state.WindowState;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.system.sim.Dice;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The clerks at all windows: each does one thing at each step of the month, by what the hall's
/// state says.
final class Clerks {

    private static final double MISSING = 0.05;
    private static final double WRONG_LINE = 0.03;
    private static final double ONWARD = 0.03;
    private static final double HELD = 0.02;
    private static final double HELD_COMES_BACK = 0.2;
    private static final int RECALLED_AFTER = 2;
    private static final int PASSED_AFTER = 4;
    private static final double SHARE_AT_WORK = 0.4;

    private final MonthPlan plan;
    private final List<Window> windows;
    private final Dice dice;
    private final IdSource ids;
    private final Map<WindowId, Turn> turns = new HashMap<>();
    private final Deque<TicketId> held = new ArrayDeque<>();
    private final Deque<TicketId> passed = new ArrayDeque<>();
    private final Deque<TicketId> finished = new ArrayDeque<>();

    /// @param since the step at which the clerk first saw it so
    /// @param luck what becomes of it
    private record Turn(TicketId ticket, TicketStage stage, int since, double luck, long lasts) {}

    Clerks(MonthPlan plan, MonthClock clock, Dice dice) {
        this.plan = plan;
        this.dice = dice;
        windows = plan.config().windows();
        ids = new IdSource(clock, dice.split());
    }

    /// What all of them ask of the hall now.
    ///
    /// @param closing nobody new is called
    List<CommandEnvelope> act(HallState state, int step, boolean closing) {
        var commands = new ArrayList<CommandEnvelope>();
        for (var window : windows) {
            next(state, window, step, closing)
                    .map(command -> envelope(window.id(), command))
                    .ifPresent(commands::add);
        }
        return commands;
    }

    private CommandEnvelope envelope(WindowId window, HallCommand command) {
        return new CommandEnvelope(ids.command(), new DeviceId("D" + window), command);
    }

    private Optional<HallCommand> next(HallState state, Window window, int step, boolean closing) {
        var here = state.window(window.id());
        var current = here.current().flatMap(state::ticket);
        if (current.isPresent()) {
            return with(current.get(), window.id(), step);
        }
        boolean isClosed = here.mode() == WindowState.Mode.CLOSED;
        if (closing) {
            return isClosed
                    ? Optional.empty()
                    : Optional.of(new HallCommand.CloseWindow(window.id(), clerk(window.id())));
        }
        return isClosed
                ? Optional.of(new HallCommand.OpenWindow(window.id(), clerk(window.id())))
                : free(state, window);
    }

    private static ClerkId clerk(WindowId window) {
        return new ClerkId("C" + window);
    }

    private Optional<HallCommand> free(HallState state, Window window) {
        var clerk = clerk(window.id());
        if (!held.isEmpty() && dice.happens(HELD_COMES_BACK)) {
            return Optional.of(new HallCommand.ResumeTicket(held.poll(), window.id(), clerk));
        }
        return window.lines().stream().anyMatch(line -> state.waitingCount(line) > 0)
                ? Optional.of(new HallCommand.CallNext(window.id(), clerk))
                : Optional.empty();
    }

    private Optional<HallCommand> with(Ticket ticket, WindowId window, int step) {
        var turn = turns.get(window);
        if (turn == null || !turn.ticket().equals(ticket.id()) || turn.stage() != ticket.stage()) {
            turns.put(
                    window,
                    new Turn(ticket.id(), ticket.stage(), step, dice.nextDouble(), lasts()));
            return Optional.empty();
        }
        return ticket.stage() == TicketStage.CALLED
                ? called(turn, window, step - turn.since())
                : serving(turn, window, step - turn.since());
    }

    private long lasts() {
        return dice.around(SHARE_AT_WORK * windows.size() / plan.kiosks());
    }

    private Optional<HallCommand> called(Turn turn, WindowId window, int steps) {
        var clerk = clerk(window);
        if (turn.luck() >= MISSING) {
            return Optional.of(
                    turn.luck() < MISSING + WRONG_LINE
                            ? new HallCommand.TransferTicket(
                                    turn.ticket(), window, clerk, elsewhere(), "走错队")
                            : new HallCommand.StartServing(turn.ticket(), window, clerk));
        }
        if (steps == RECALLED_AFTER) {
            return Optional.of(new HallCommand.RecallTicket(turn.ticket(), window, clerk));
        }
        if (steps < PASSED_AFTER) {
            return Optional.empty();
        }
        passed.add(turn.ticket());
        return Optional.of(new HallCommand.PassTicket(turn.ticket(), window, clerk));
    }

    private Destination elsewhere() {
        LineId line = dice.one(MonthPlan.LINES);
        return new Destination(line, Optional.empty(), dice.one(List.of(Where.values())));
    }

    private Optional<HallCommand> serving(Turn turn, WindowId window, int steps) {
        if (steps < turn.lasts()) {
            return Optional.empty();
        }
        var clerk = clerk(window);
        if (turn.luck() < ONWARD) {
            return Optional.of(
                    new HallCommand.ReferTicket(turn.ticket(), window, clerk, elsewhere()));
        }
        if (turn.luck() < ONWARD + HELD) {
            held.add(turn.ticket());
            return Optional.of(
                    new HallCommand.HoldTicket(
                            turn.ticket(), window, clerk, "复印", Optional.empty()));
        }
        finished.add(turn.ticket());
        return Optional.of(new HallCommand.FinishServing(turn.ticket(), window, clerk));
    }

    /// Somebody who missed their call, the longest ago first.
    Optional<TicketId> anyPassed() {
        return Optional.ofNullable(passed.poll());
    }

    /// Somebody who is done.
    Optional<TicketId> anyFinished() {
        return Optional.ofNullable(finished.poll());
    }

    /// Whoever is still here goes home: their numbers are worth nothing tomorrow.
    void goHome() {
        turns.clear();
        held.clear();
        passed.clear();
        finished.clear();
    }
}
