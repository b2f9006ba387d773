package cn.yimen.hall.state;

import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.TicketEvent.CallAcknowledged;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A ticket with some things changed. Alive only inside the fold.
final class Change {

    private final Ticket from;
    private LineId line;
    private PriorityClass priority;
    private Instant waitingSince;
    private double place;
    private TicketStage stage;
    private PaperState paper;
    private int overtaken;
    private int calls;
    private int timesPassed;
    private Optional<Ticket.Turn> turn;
    private List<ItemCode> items;
    private List<ItemCode> done;
    private Optional<WindowId> onlyAt;
    private Optional<Hold> hold;
    private int steps;
    private int rating;
    private Optional<Integer> reprints;
    private Optional<Ticket.Note> note;

    private Change(Ticket from) {
        this.from = from;
        line = from.line();
        priority = from.priority();
        waitingSince = from.waitingSince();
        place = from.place();
        stage = from.stage();
        paper = from.paper();
        overtaken = from.overtaken();
        calls = from.calls();
        timesPassed = from.timesPassed();
        turn = from.turn();
        items = from.items();
        done = from.done();
        onlyAt = from.onlyAt();
        hold = from.hold();
        steps = from.steps();
        rating = from.rating();
        reprints = from.reprints();
        note = from.note();
    }

    static Change of(Ticket ticket) {
        return new Change(ticket);
    }

    Change stage(TicketStage value) {
        stage = value;
        return this;
    }

    Change paper(PaperState value) {
        paper = value;
        return this;
    }

    Change waiting(Instant since, double at) {
        waitingSince = since;
        place = at;
        return this;
    }

    Change goesTo(LineId to, Optional<WindowId> only) {
        line = to;
        onlyAt = only;
        return this;
    }

    Change priority(PriorityClass value) {
        priority = value;
        return this;
    }

    Change hold(Optional<Hold> value) {
        hold = value;
        return this;
    }

    Change nextStep() {
        steps++;
        return this;
    }

    Change itemAdded(ItemCode item) {
        var all = new ArrayList<>(items);
        if (!all.contains(item)) {
            all.add(item);
        }
        items = all;
        return this;
    }

    Change itemDone(ItemCode item) {
        var all = new ArrayList<>(done);
        if (!all.contains(item)) {
            all.add(item);
        }
        done = all;
        return this;
    }

    Change place(double value) {
        place = value;
        return this;
    }

    Change overtaken(int value) {
        overtaken = value;
        return this;
    }

    Change calls(int value) {
        calls = value;
        return this;
    }

    Change timesPassed(int value) {
        timesPassed = value;
        return this;
    }

    Change rating(int value) {
        rating = value;
        return this;
    }

    Change reprints(int value) {
        reprints = Optional.of(value);
        return this;
    }

    Change note(Optional<Ticket.Note> value) {
        note = value;
        return this;
    }

    Change turn(Ticket.Turn value) {
        turn = Optional.of(value);
        return this;
    }

    Change lastCalledAt(Instant at) {
        turn = turn.map(t -> copy(t, at, t.startedAt(), t.finishedAt()));
        return this;
    }

    Change startedAt(Instant at) {
        turn = turn.map(t -> copy(t, t.lastCalledAt(), Optional.of(at), t.finishedAt()));
        return this;
    }

    Change finishedAt(Instant at) {
        turn = turn.map(t -> copy(t, t.lastCalledAt(), t.startedAt(), Optional.of(at)));
        return this;
    }

    Change acknowledged(CallAcknowledged event) {
        turn = turn.map(t -> withAcknowledgement(t, event));
        return this;
    }

    Ticket done() {
        return new Ticket(
                from.id(),
                from.number(),
                line,
                items,
                priority,
                from.identity(),
                from.holder(),
                from.issuedBy(),
                from.token(),
                from.issuedAt(),
                waitingSince,
                place,
                stage,
                paper,
                overtaken,
                calls,
                timesPassed,
                turn,
                done,
                onlyAt,
                hold,
                from.appointment(),
                steps,
                rating,
                reprints,
                note);
    }

    private static Ticket.Turn copy(
            Ticket.Turn turn,
            Instant lastCalled,
            Optional<Instant> started,
            Optional<Instant> finished) {
        return new Ticket.Turn(
                turn.window(),
                turn.clerk(),
                turn.reason(),
                turn.calledAt(),
                lastCalled,
                started,
                finished,
                turn.acknowledged());
    }

    private static Ticket.Turn withAcknowledgement(Ticket.Turn turn, CallAcknowledged event) {
        var all = new ArrayList<>(turn.acknowledged());
        all.add(event);
        return new Ticket.Turn(
                turn.window(),
                turn.clerk(),
                turn.reason(),
                turn.calledAt(),
                turn.lastCalledAt(),
                turn.startedAt(),
                turn.finishedAt(),
                all);
    }
}
