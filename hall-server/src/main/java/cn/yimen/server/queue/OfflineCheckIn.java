package cn.yimen.server.queue;

import cn.yimen.hall.config.AppointmentRule.Early;
import cn.yimen.hall.config.AppointmentRule.Missed;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.event.TicketEvent.Noted;
import cn.yimen.hall.rules.CheckInClaim;
import cn.yimen.hall.state.Appointment;
import cn.yimen.hall.state.PaperState;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.wire.HallCommand.HandOver;
import cn.yimen.server.queue.Counter.Given;
import java.time.Instant;
import java.util.Optional;

/// The holder of a booking came while the kiosk was alone. The booking counts where it is theirs
/// and nobody else was there before with it; in any case they hold paper, so that they have at
/// least an ordinary number.
///
/// @param came when they stood at the kiosk
record OfflineCheckIn(Counter counter, HandOver c, Instant came) {

    /// What the hall itself notes is nobody's.
    private static final ClerkId HALL = new ClerkId("hall");

    Given given() {
        return c.booking()
                .flatMap(counter.state()::appointment)
                .filter(booking -> booking.day().equals(c.day()))
                .filter(booking -> CheckInRules.isTheirs(booking, counter.ref(c.holder())))
                .filter(this::counts)
                .map(this::booked)
                .orElseGet(() ->
                        new Given(
                                c.day(),
                                c.number(),
                                counter.priority(c.holder()),
                                Origin.offline(came)));
    }

    /// Of two who came with one code each is told apart at the desk: the booking's is found by its
    /// number, the other by this note. Empty where nobody else came with it.
    Optional<Noted> twice() {
        return c.booking()
                .flatMap(counter.state()::appointment)
                .filter(booking -> booking.day().equals(c.day()))
                .filter(booking -> CheckInRules.isTheirs(booking, counter.ref(c.holder())))
                .filter(booking -> booking.stage() == Appointment.Stage.CHECKED_IN)
                .flatMap(this::twice);
    }

    private Optional<Noted> twice(Appointment booking) {
        return booking.ticket()
                .flatMap(counter.state()::ticket)
                .filter(first -> first.paper() != PaperState.NONE)
                .map(first ->
                        own().beats(claim(first))
                                ? note(first.id(), booking, c.number())
                                : note(c.ticket(), booking, first.number()));
    }

    private static Noted note(TicketId of, Appointment booking, TicketNumber first) {
        return new Noted(of, Remarks.usedTwice(booking.id(), first), HALL);
    }

    private boolean counts(Appointment booking) {
        return switch (booking.stage()) {
            case BOOKED -> true;
            case CANCELLED -> false;
            case MISSED ->
                    counter.config().appointments().missed() == Missed.KEPT || inTime(booking);
            case CHECKED_IN -> holder(booking).filter(first -> !own().beats(first)).isEmpty();
        };
    }

    /// The clock that missed them did not know that they were there.
    private boolean inTime(Appointment booking) {
        return !timing(booking).isLate();
    }

    /// Who has the booking so far; a number of which surely no paper came out has it for nobody.
    private Optional<CheckInClaim> holder(Appointment booking) {
        return booking.ticket()
                .flatMap(counter.state()::ticket)
                .filter(known -> known.paper() != PaperState.NONE)
                .map(OfflineCheckIn::claim);
    }

    private static CheckInClaim claim(Ticket ticket) {
        return new CheckInClaim(ticket.issuedAt(), ticket.id().toString());
    }

    private CheckInClaim own() {
        return new CheckInClaim(came, c.ticket().toString());
    }

    private Timing timing(Appointment booking) {
        return new Timing(counter.config().appointments(), booking, came);
    }

    private Given booked(Appointment booking) {
        var timing = timing(booking);
        boolean isRefusedEarly = timing.isEarly() && timing.rule().early() == Early.REFUSED;
        boolean isOrdinary = timing.isOrdinary() || isRefusedEarly;
        var from = isOrdinary ? Optional.<Instant>empty() : Optional.of(timing.countsFrom());
        return new Given(
                c.day(),
                c.number(),
                isOrdinary ? counter.priority(c.holder()) : PriorityClass.APPOINTMENT,
                Origin.offline(came).with(booking.id(), from));
    }
}
