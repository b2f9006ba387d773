package cn.yimen.hall.state;

import cn.yimen.hall.domain.Where;
import cn.yimen.hall.event.TicketEvent;
import cn.yimen.hall.event.TicketEvent.CallAcknowledged;
import cn.yimen.hall.event.TicketEvent.Called;
import cn.yimen.hall.event.TicketEvent.Finished;
import cn.yimen.hall.event.TicketEvent.Held;
import cn.yimen.hall.event.TicketEvent.HolderLookedUp;
import cn.yimen.hall.event.TicketEvent.ItemAdded;
import cn.yimen.hall.event.TicketEvent.ItemDone;
import cn.yimen.hall.event.TicketEvent.NotPrinted;
import cn.yimen.hall.event.TicketEvent.Noted;
import cn.yimen.hall.event.TicketEvent.Passed;
import cn.yimen.hall.event.TicketEvent.PrintUnknown;
import cn.yimen.hall.event.TicketEvent.Printed;
import cn.yimen.hall.event.TicketEvent.PriorityGranted;
import cn.yimen.hall.event.TicketEvent.Rated;
import cn.yimen.hall.event.TicketEvent.Recalled;
import cn.yimen.hall.event.TicketEvent.Referred;
import cn.yimen.hall.event.TicketEvent.Rejoined;
import cn.yimen.hall.event.TicketEvent.Reprinted;
import cn.yimen.hall.event.TicketEvent.Reserved;
import cn.yimen.hall.event.TicketEvent.Resumed;
import cn.yimen.hall.event.TicketEvent.ServedTogether;
import cn.yimen.hall.event.TicketEvent.ServingStarted;
import cn.yimen.hall.event.TicketEvent.Transferred;
import cn.yimen.hall.event.TicketEvent.Withdrawn;
import cn.yimen.hall.state.Appointment.Stage;
import java.time.Instant;
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
        new LearntFold(draft, at, ticket).learn(event);
        var turn = new TurnFold(draft, at, ticket);
        var move = new MoveFold(draft, at, ticket);
        switch (event) {
            case Reserved _, HolderLookedUp _ -> {}
            case Printed _ -> paper(draft, at, ticket, PaperState.PRINTED);
            case PrintUnknown _ -> paper(draft, at, ticket, PaperState.UNKNOWN);
            case NotPrinted e ->
                    paper(draft, at, ticket, e.shown() ? PaperState.SHOWN_ONLY : PaperState.NONE);
            case Called e -> turn.call(e);
            case Recalled e -> turn.recall(e);
            case ServingStarted _ -> turn.start();
            case ServedTogether e -> turn.together(e);
            case Finished _ -> turn.finish();
            case Passed e -> turn.pass(e);
            case Held e -> turn.hold(e);
            case Resumed e -> turn.resume(e);
            case Withdrawn _ -> turn.withdraw();
            case Rejoined e -> move.rejoin(e);
            case Transferred e -> move.transfer(e);
            case Referred e -> move.refer(e);
            case Rated e -> {
                draft.put(Change.of(ticket).rating(e.level()).done());
                HandlingFold.rated(draft, at, ticket, e);
            }
            case ItemAdded e -> draft.put(Change.of(ticket).itemAdded(e.item()).done());
            case ItemDone e -> draft.put(Change.of(ticket).itemDone(e.item()).done());
            case PriorityGranted e -> draft.put(Change.of(ticket).priority(e.priority()).done());
            case Reprinted e -> draft.put(Change.of(ticket).reprints(e.times()).done());
            case Noted e -> draft.put(Change.of(ticket).note(note(e, at)).done());
            case CallAcknowledged e -> draft.put(Change.of(ticket).acknowledged(e).done());
        }
    }

    /// A number that a kiosk hands over on a later day is kept in the journal and nowhere else: it
    /// must not block or appear today.
    private static void reserve(Draft draft, Instant at, Reserved e) {
        if (draft.day.filter(today -> !today.equals(e.day())).isPresent()) {
            return;
        }
        draft.put(fresh(draft, at, e));
        if (e.issuedOfflineAt().isEmpty()) {
            draft.put(draft.line(e.line()).gave(e.number().ordinal()));
        }
        e.appointment()
                .flatMap(draft::appointment)
                .ifPresent(a -> draft.put(a.at(Stage.CHECKED_IN, Optional.of(e.ticket()))));
    }

    private static Ticket fresh(Draft draft, Instant at, Reserved e) {
        var issued = e.issuedOfflineAt().orElse(at);
        double place =
                e.issuedOfflineAt().isPresent()
                        ? Places.in(draft, e.line(), e.ticket()).at(Where.BY_TIME, issued)
                        : draft.seq();
        return new Ticket(
                e.ticket(),
                e.number(),
                e.line(),
                e.items(),
                e.priority(),
                e.identity(),
                e.holder(),
                e.issuedBy(),
                e.token(),
                issued,
                e.countsFrom().orElse(issued),
                place,
                TicketStage.RESERVED,
                PaperState.PENDING,
                0,
                0,
                0,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                e.appointment(),
                0,
                0,
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<Ticket.Note> note(Noted e, Instant at) {
        return Optional.of(new Ticket.Note(e.text(), e.clerk(), at))
                .filter(_ -> !e.text().isEmpty());
    }

    /// Paper decides whether somebody holds the number, and only a held number waits.
    private static void paper(Draft draft, Instant at, Ticket ticket, PaperState paper) {
        var change = Change.of(ticket).paper(paper);
        if (ticket.stage() == TicketStage.RESERVED && paper != PaperState.NONE) {
            change.stage(TicketStage.WAITING);
        }
        draft.put(change.done());
        if (paper == PaperState.NONE && ticket.stage().isLive()) {
            draft.ticket(ticket.id()).ifPresent(now -> new TurnFold(draft, at, now).withdraw());
        }
    }
}
