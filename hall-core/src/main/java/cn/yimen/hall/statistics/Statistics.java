package cn.yimen.hall.statistics;

import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.event.AppointmentEvent.AppointmentMissed;
import cn.yimen.hall.event.HallWideEvent.DayOpened;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.event.TicketEvent;
import cn.yimen.hall.event.TicketEvent.Called;
import cn.yimen.hall.event.TicketEvent.Reserved;
import cn.yimen.hall.event.WindowEvent;
import cn.yimen.hall.event.WindowEvent.WindowClosed;
import cn.yimen.hall.event.WindowEvent.WindowOpened;
import cn.yimen.hall.event.WindowEvent.WindowPaused;
import cn.yimen.hall.event.WindowEvent.WindowResumed;
import cn.yimen.hall.rules.WaitEstimate;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// The fold that counts: the hall's state, the day as it goes on, and the day that the last event
/// closed. It begins at any state in which a day has just been opened, so a start needs one day's
/// events.
public final class Statistics {

    /// Behind more people nobody plans by minutes, so nothing is judged.
    private static final int LONGEST_LINE = 300;

    private final HallState state;
    private final DayBook book;
    private final Optional<DayFigures> closed;

    private Statistics(HallState state, DayBook book, Optional<DayFigures> closed) {
        this.state = state;
        this.book = book;
        this.closed = closed;
    }

    /// @param at when its day was opened
    public static Statistics from(HallState state, Instant at) {
        return new Statistics(state, DayBook.opened(at), Optional.empty());
    }

    public HallState state() {
        return state;
    }

    /// The figures of the day that the last event, a [DayOpened], ended.
    public Optional<DayFigures> closed() {
        return closed;
    }

    /// Of the day so far; empty before the first day.
    public Optional<DayFigures> today() {
        return state.config().flatMap(config -> state.day().map(day -> book.figures(config, day)));
    }

    public Statistics apply(Recorded recorded) {
        var until = book.until(recorded.at(), state);
        var next = state.apply(recorded);
        return switch (recorded.event()) {
            case DayOpened _ -> new Statistics(next, DayBook.opened(recorded.at()), close(until));
            case TicketEvent event ->
                    new Statistics(next, write(until, next, recorded, event), Optional.empty());
            case WindowEvent event ->
                    new Statistics(
                            next,
                            until.with(working(until, event, recorded.at())),
                            Optional.empty());
            case AppointmentMissed _ ->
                    new Statistics(
                            next, until.with(until.appointments().plusMissed()), Optional.empty());
            default -> new Statistics(next, until, Optional.empty());
        };
    }

    private static DayCourse.Draft working(DayBook until, WindowEvent event, Instant at) {
        return switch (event) {
            case WindowOpened e -> until.course().works(e.window(), at);
            case WindowResumed e -> until.course().works(e.window(), at);
            case WindowPaused e -> until.course().rests(e.window());
            case WindowClosed e -> until.course().rests(e.window());
        };
    }

    private Optional<DayFigures> close(DayBook until) {
        return state.config()
                .flatMap(config -> state.day().map(day -> until.closed(config, day, until.at())));
    }

    private DayBook write(DayBook until, HallState next, Recorded recorded, TicketEvent event) {
        if (event instanceof Reserved reserved) {
            return next.ticket(reserved.ticket())
                    .filter(_ -> !until.steps().containsKey(reserved.ticket()))
                    .map(ticket -> issue(until, next, ticket, recorded.at(), reserved))
                    .orElse(until);
        }
        return Optional.ofNullable(until.steps().get(event.ticket()))
                .map(steps ->
                        until.with(event.ticket(), new StepFold(steps, recorded.at()).after(event)))
                .map(now -> event instanceof Called e ? judge(now, e.ticket(), recorded.at()) : now)
                .orElse(until);
    }

    /// Who has a booking was told its time, and who got a number without the server nothing.
    private static DayBook issue(
            DayBook until, HallState next, Ticket ticket, Instant at, Reserved e) {
        var begun = until.with(ticket.id(), StepFold.begin(e, ticket.issuedAt()));
        if (e.appointment().isPresent()) {
            return came(begun, next, at, e);
        }
        boolean isBeyond = next.waitingCount(ticket.line()) > LONGEST_LINE;
        return e.issuedOfflineAt().isPresent() || isBeyond
                ? begun
                : begun.tells(ticket.id(), WaitEstimate.outlook(next, ticket.id(), at));
    }

    private static DayBook came(DayBook begun, HallState next, Instant at, Reserved e) {
        boolean isLate =
                e.appointment()
                        .flatMap(next::appointment)
                        .filter(booking -> at.isAfter(booking.to()))
                        .isPresent();
        return begun.with(begun.appointments().came(isLate));
    }

    private DayBook judge(DayBook now, TicketId id, Instant at) {
        return state.ticket(id)
                .map(ticket ->
                        now.judges(
                                id,
                                ticket.line(),
                                Duration.between(ticket.issuedAt(), at).toMillis() / 1000.0))
                .orElse(now);
    }
}
