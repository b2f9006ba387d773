package cn.yimen.hall.statistics;

import cn.yimen.hall.event.TicketEvent;
import cn.yimen.hall.event.TicketEvent.Called;
import cn.yimen.hall.event.TicketEvent.Finished;
import cn.yimen.hall.event.TicketEvent.Held;
import cn.yimen.hall.event.TicketEvent.NotPrinted;
import cn.yimen.hall.event.TicketEvent.Passed;
import cn.yimen.hall.event.TicketEvent.Rated;
import cn.yimen.hall.event.TicketEvent.Referred;
import cn.yimen.hall.event.TicketEvent.Rejoined;
import cn.yimen.hall.event.TicketEvent.Reserved;
import cn.yimen.hall.event.TicketEvent.Resumed;
import cn.yimen.hall.event.TicketEvent.ServedTogether;
import cn.yimen.hall.event.TicketEvent.ServingStarted;
import cn.yimen.hall.event.TicketEvent.Transferred;
import cn.yimen.hall.event.TicketEvent.Withdrawn;
import cn.yimen.hall.statistics.Step.Ending;
import cn.yimen.hall.statistics.Step.Origin;
import java.time.Instant;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/// What each ticket event makes of the ticket's steps, oldest first. Total: an event of a ticket
/// that is not there changes nothing.
record StepFold(PVector<Step> steps, Instant at) {

    static PVector<Step> begin(Reserved e, Instant issuedAt) {
        return TreePVector.singleton(Step.begun(e.ticket(), e.line(), origin(e), issuedAt));
    }

    private static Origin origin(Reserved e) {
        if (e.issuedOfflineAt().isPresent()) {
            return Origin.OFFLINE;
        }
        if (e.staff().isPresent()) {
            return Origin.STAFF;
        }
        return e.appointment().isPresent() ? Origin.APPOINTMENT : Origin.KIOSK;
    }

    PVector<Step> after(TicketEvent event) {
        return switch (event) {
            case Called e -> now(last().called(e.window(), e.clerk(), at));
            case ServingStarted _ -> now(last().serving(at));
            case ServedTogether e -> now(last().called(e.window(), e.clerk(), at).serving(at));
            case Resumed e -> now(last().called(e.window(), e.clerk(), at).serving(at));
            case Held _ -> now(last().becomes(Ending.HELD, at));
            case Passed _ -> now(last().becomes(Ending.PASSED, at));
            case Rejoined _ -> now(last().becomes(Ending.WAITING, at));
            case Finished _ -> now(last().becomes(Ending.SERVED, at));
            case Withdrawn _ -> withdrawn();
            case NotPrinted e -> e.shown() ? steps : now(last().becomes(Ending.NOT_HELD, at));
            case Referred e ->
                    now(last().becomes(Ending.REFERRED, at))
                            .plus(Step.begun(e.ticket(), e.to().line(), Origin.SENT_ON, at));
            case Transferred e ->
                    now(last().becomes(Ending.TRANSFERRED, at))
                            .plus(
                                    Step.begun(
                                            e.ticket(),
                                            e.to().line(),
                                            Origin.SENT_ON,
                                            sentOnFrom()));
            case Rated e -> now(last().rated(e.level()));
            default -> steps;
        };
    }

    private Step last() {
        return steps.getLast();
    }

    private PVector<Step> now(Step step) {
        return steps.with(steps.size() - 1, step);
    }

    private PVector<Step> withdrawn() {
        return last().ending() == Ending.NOT_HELD
                ? steps
                : now(last().becomes(Ending.WITHDRAWN, at));
    }

    /// A wait that nobody ended by a call goes on in the next step and is not lost.
    private Instant sentOnFrom() {
        return Optional.of(last()).filter(s -> s.calledAt().isEmpty()).map(Step::since).orElse(at);
    }
}
