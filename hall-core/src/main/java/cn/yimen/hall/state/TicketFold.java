package cn.yimen.hall.state;

import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.TicketEvent;
import cn.yimen.hall.event.TicketEvent.CallAcknowledged;
import cn.yimen.hall.event.TicketEvent.Called;
import cn.yimen.hall.event.TicketEvent.Finished;
import cn.yimen.hall.event.TicketEvent.HolderLookedUp;
import cn.yimen.hall.event.TicketEvent.NotPrinted;
import cn.yimen.hall.event.TicketEvent.Passed;
import cn.yimen.hall.event.TicketEvent.PrintUnknown;
import cn.yimen.hall.event.TicketEvent.Printed;
import cn.yimen.hall.event.TicketEvent.Rated;
import cn.yimen.hall.event.TicketEvent.Recalled;
import cn.yimen.hall.event.TicketEvent.Rejoined;
import cn.yimen.hall.event.TicketEvent.Reserved;
import cn.yimen.hall.event.TicketEvent.ServingStarted;
import cn.yimen.hall.event.TicketEvent.Withdrawn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What each ticket event makes of the state. Total: an event of a ticket that is not there changes
/// nothing, because an old journal must always fold.
final class TicketFold {

    private TicketFold() {}

    static void apply(Draft draft, Instant at, TicketEvent event) {
        if (event instanceof Reserved reserved) {
            reserve(draft, at, reserved);
        } else {
            draft.ticket(event.ticket()).ifPresent(ticket -> change(draft, at, ticket, event));
        }
    }

    private static void change(Draft draft, Instant at, Ticket ticket, TicketEvent event) {
        switch (event) {
            case Reserved _, HolderLookedUp _ -> {}
            case Printed _ -> paper(draft, at, ticket, PaperState.PRINTED);
            case PrintUnknown _ -> paper(draft, at, ticket, PaperState.UNKNOWN);
            case NotPrinted e ->
                    paper(draft, at, ticket, e.shown() ? PaperState.SHOWN_ONLY : PaperState.NONE);
            case Called e -> call(draft, at, ticket, e);
            case Recalled e -> recall(draft, at, ticket, e);
            case ServingStarted _ -> start(draft, at, ticket);
            case Finished _ -> finish(draft, at, ticket);
            case Passed e -> pass(draft, at, ticket, e);
            case Rejoined e -> rejoin(draft, at, ticket, e.placesBack());
            case Withdrawn _ -> withdraw(draft, at, ticket);
            case Rated e -> draft.put(Change.of(ticket).rating(e.level()).done());
            case CallAcknowledged e -> acknowledge(draft, ticket, e);
        }
    }

    private static void reserve(Draft draft, Instant at, Reserved e) {
        draft.put(
                new Ticket(
                        e.ticket(),
                        e.number(),
                        e.line(),
                        e.items(),
                        e.priority(),
                        e.identity(),
                        e.holder(),
                        e.issuedBy(),
                        e.token(),
                        at,
                        at,
                        draft.seq(),
                        TicketStage.RESERVED,
                        PaperState.PENDING,
                        0,
                        0,
                        0,
                        Optional.empty(),
                        0));
        var line = draft.line(e.line());
        draft.put(new LineState(line.id(), e.number().ordinal(), line.recentServiceSeconds()));
    }

    /// Paper decides whether somebody holds the number, and only a held number waits.
    private static void paper(Draft draft, Instant at, Ticket ticket, PaperState paper) {
        var change = Change.of(ticket).paper(paper);
        if (ticket.stage() == TicketStage.RESERVED && paper != PaperState.NONE) {
            change.stage(TicketStage.WAITING);
        }
        draft.put(change.done());
        if (paper == PaperState.NONE && ticket.stage().isLive()) {
            draft.ticket(ticket.id()).ifPresent(now -> withdraw(draft, at, now));
        }
    }

    private static void call(Draft draft, Instant at, Ticket ticket, Called e) {
        var turn =
                new Ticket.Turn(
                        e.window(),
                        e.clerk(),
                        e.reason(),
                        at,
                        at,
                        Optional.empty(),
                        Optional.empty(),
                        List.of());
        draft.put(Change.of(ticket).stage(TicketStage.CALLED).calls(1).turn(turn).done());
        e.reason().overtook().forEach(other -> overtaken(draft, other));
        occupy(draft, e.window(), Optional.of(ticket.id()), at);
        draft.putRecent(new RecentCall(ticket.id(), ticket.number(), e.window(), 1, at));
    }

    private static void overtaken(Draft draft, TicketId other) {
        draft.ticket(other)
                .ifPresent(ticket ->
                        draft.put(Change.of(ticket).overtaken(ticket.overtaken() + 1).done()));
    }

    private static void recall(Draft draft, Instant at, Ticket ticket, Recalled e) {
        draft.put(Change.of(ticket).calls(e.times()).lastCalledAt(at).done());
        draft.putRecent(new RecentCall(ticket.id(), ticket.number(), e.window(), e.times(), at));
    }

    private static void start(Draft draft, Instant at, Ticket ticket) {
        draft.put(Change.of(ticket).stage(TicketStage.SERVING).startedAt(at).done());
    }

    private static void finish(Draft draft, Instant at, Ticket ticket) {
        draft.put(Change.of(ticket).stage(TicketStage.FINISHED).finishedAt(at).done());
        release(draft, ticket, at);
        ticket.turn()
                .flatMap(Ticket.Turn::startedAt)
                .ifPresent(
                        started -> learn(draft, ticket, Duration.between(started, at).toSeconds()));
    }

    private static void learn(Draft draft, Ticket ticket, long seconds) {
        var line = draft.line(ticket.line());
        var history = new ArrayList<>(line.recentServiceSeconds());
        history.add(Math.clamp(seconds, 0, Integer.MAX_VALUE));
        if (history.size() > LineState.KEPT) {
            history.removeFirst();
        }
        draft.put(new LineState(line.id(), line.lastOrdinal(), history));
    }

    private static void pass(Draft draft, Instant at, Ticket ticket, Passed e) {
        draft.put(Change.of(ticket).stage(TicketStage.PASSED).timesPassed(e.times()).done());
        release(draft, ticket, at);
    }

    private static void rejoin(Draft draft, Instant at, Ticket ticket, int placesBack) {
        draft.put(
                Change.of(ticket)
                        .stage(TicketStage.WAITING)
                        .waiting(at, placeBehind(draft, ticket, placesBack))
                        .calls(0)
                        .done());
    }

    /// Between the n-th and the next of those who wait, so that no other place changes.
    private static double placeBehind(Draft draft, Ticket ticket, int placesBack) {
        var places = List.copyOf(draft.places(ticket.line()).keySet());
        if (places.isEmpty()) {
            return ticket.place();
        }
        if (places.size() <= placesBack) {
            return Math.max((double) draft.seq(), places.getLast() + 1);
        }
        return placesBack == 0
                ? places.getFirst() - 1
                : (places.get(placesBack - 1) + places.get(placesBack)) / 2;
    }

    private static void withdraw(Draft draft, Instant at, Ticket ticket) {
        draft.put(Change.of(ticket).stage(TicketStage.WITHDRAWN).done());
        release(draft, ticket, at);
        draft.dropRecent(ticket.id());
    }

    private static void acknowledge(Draft draft, Ticket ticket, CallAcknowledged e) {
        draft.put(Change.of(ticket).acknowledged(e).done());
    }

    private static void release(Draft draft, Ticket ticket, Instant at) {
        ticket.turn()
                .map(Ticket.Turn::window)
                .filter(window -> draft.window(window).current().equals(Optional.of(ticket.id())))
                .ifPresent(window -> occupy(draft, window, Optional.empty(), at));
    }

    private static void occupy(Draft draft, WindowId id, Optional<TicketId> ticket, Instant at) {
        var window = draft.window(id);
        draft.put(
                new WindowState(
                        id, window.mode(), window.clerk(), ticket, window.pauseReason(), at));
    }
}
