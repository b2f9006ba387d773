package cn.yimen.hall.state;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.CallReason;
import cn.yimen.hall.event.TicketEvent.Called;
import cn.yimen.hall.event.TicketEvent.Held;
import cn.yimen.hall.event.TicketEvent.Passed;
import cn.yimen.hall.event.TicketEvent.Recalled;
import cn.yimen.hall.event.TicketEvent.Resumed;
import cn.yimen.hall.event.TicketEvent.ServedTogether;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What happens to one ticket at a window, from the call to the end of the turn. Alive only inside
/// the fold.
record TurnFold(Draft draft, Instant at, Ticket ticket) {

    void call(Called e) {
        var turn = turn(e.window(), e.clerk(), e.reason(), Optional.empty());
        draft.put(
                Change.of(ticket)
                        .stage(TicketStage.CALLED)
                        .goesTo(ticket.line(), Optional.empty())
                        .calls(1)
                        .turn(turn)
                        .done());
        e.reason().overtook().forEach(this::overtaken);
        draft.put(draft.window(e.window()).takes(ticket.id(), at));
        draft.putRecent(new RecentCall(ticket.id(), ticket.number(), e.window(), 1, at));
    }

    private Ticket.Turn turn(
            WindowId window, ClerkId clerk, CallReason reason, Optional<Instant> started) {
        return new Ticket.Turn(window, clerk, reason, at, at, started, Optional.empty(), List.of());
    }

    private void overtaken(TicketId other) {
        draft.ticket(other)
                .ifPresent(o -> draft.put(Change.of(o).overtaken(o.overtaken() + 1).done()));
    }

    void recall(Recalled e) {
        draft.put(Change.of(ticket).calls(e.times()).lastCalledAt(at).done());
        draft.putRecent(new RecentCall(ticket.id(), ticket.number(), e.window(), e.times(), at));
    }

    void start() {
        draft.put(Change.of(ticket).stage(TicketStage.SERVING).startedAt(at).done());
    }

    void together(ServedTogether e) {
        var reason =
                new CallReason(
                        ticket.priority(),
                        Math.max(0, Duration.between(ticket.waitingSince(), at).toSeconds()),
                        List.of(),
                        0,
                        Optional.empty());
        draft.put(
                Change.of(ticket)
                        .stage(TicketStage.SERVING)
                        .goesTo(ticket.line(), Optional.empty())
                        .calls(1)
                        .turn(turn(e.window(), e.clerk(), reason, Optional.of(at)))
                        .done());
        draft.put(draft.window(e.window()).alsoTakes(ticket.id()));
    }

    void finish() {
        draft.put(Change.of(ticket).stage(TicketStage.FINISHED).finishedAt(at).done());
        release();
        learn();
    }

    /// The line learns how long the person took.
    void learn() {
        ticket.turn()
                .flatMap(Ticket.Turn::startedAt)
                .ifPresent(started -> learn(Duration.between(started, at).toSeconds()));
    }

    private void learn(long seconds) {
        var line = draft.line(ticket.line());
        var history = new ArrayList<>(line.recentServiceSeconds());
        history.add(Math.clamp(seconds, 0, Integer.MAX_VALUE));
        if (history.size() > LineState.KEPT) {
            history.removeFirst();
        }
        draft.put(line.learned(history));
    }

    void pass(Passed e) {
        draft.put(Change.of(ticket).stage(TicketStage.PASSED).timesPassed(e.times()).done());
        release();
    }

    void hold(Held e) {
        var hold = new Hold(e.reason(), at, e.remindAt());
        draft.put(Change.of(ticket).stage(TicketStage.HELD).hold(Optional.of(hold)).done());
        release();
    }

    void resume(Resumed e) {
        var before = ticket.turn().map(Ticket.Turn::reason);
        var turn = before.map(reason -> turn(e.window(), e.clerk(), reason, Optional.of(at)));
        var change = Change.of(ticket).stage(TicketStage.SERVING).hold(Optional.empty());
        turn.ifPresent(change::turn);
        draft.put(change.done());
        draft.put(draft.window(e.window()).takes(ticket.id(), at));
    }

    void withdraw() {
        draft.put(Change.of(ticket).stage(TicketStage.WITHDRAWN).hold(Optional.empty()).done());
        release();
        draft.dropRecent(ticket.id());
    }

    /// The window has one fewer.
    void release() {
        ticket.turn()
                .map(Ticket.Turn::window)
                .map(draft::window)
                .filter(window -> window.has(ticket.id()))
                .ifPresent(window -> draft.put(window.releases(ticket.id(), at)));
    }
}
