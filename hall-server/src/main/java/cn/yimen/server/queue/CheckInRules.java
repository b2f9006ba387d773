package cn.yimen.server.queue;

import cn.yimen.hall.config.AppointmentRule;
import cn.yimen.hall.config.AppointmentRule.Early;
import cn.yimen.hall.config.AppointmentRule.Late;
import cn.yimen.hall.config.AppointmentRule.Missed;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.HolderRef;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.state.Appointment;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.PaperState;
import cn.yimen.hall.wire.HallCommand.CheckIn;
import cn.yimen.hall.wire.Refusal;
import cn.yimen.server.queue.Counter.Claim;
import java.time.Instant;
import java.util.Optional;

/// 预约签到: the holder of a booking is there. Early, on time and late are the hall's rule; its
/// capacity and hours are not asked again, because the booking was the promise.
final class CheckInRules {

    private CheckInRules() {}

    static Decision checkIn(HallState state, DeviceId from, CheckIn c, DecideContext context) {
        return Counter.at(state, from, context, counter -> checkIn(counter, c));
    }

    private static Decision checkIn(Counter counter, CheckIn c) {
        if (counter.knows(c.ticket())) {
            return Decision.already();
        }
        return counter.state()
                .appointment(c.appointment())
                .filter(booking -> isTheirs(booking, counter.ref(c.holder())))
                .map(booking -> checkIn(new Arrival(counter, booking), c))
                .orElse(Decision.refused(Refusal.UNKNOWN_APPOINTMENT));
    }

    /// Who brings another person's card learns nothing of the booking.
    static boolean isTheirs(Appointment booking, Optional<HolderRef> person) {
        return booking.holder().isEmpty() || person.isEmpty() || person.equals(booking.holder());
    }

    private static Decision checkIn(Arrival arrival, CheckIn c) {
        var counter = arrival.counter();
        var booking = arrival.booking();
        var shown = counter.claim(c.ticket(), booking.items(), c.holder());
        var claim =
                new Claim(
                        shown.ticket(),
                        shown.items(),
                        shown.identity(),
                        shown.ref().or(booking::holder));
        return arrival.isOver()
                .or(arrival::isTooEarlyADay)
                .orElseGet(() ->
                        counter.inLine(
                                booking.line(),
                                line ->
                                        counter.obstacle(claim, line)
                                                .orElseGet(() -> arrival.ranked(claim, line, c))));
    }

    /// Somebody with a booking in front of the machine.
    private record Arrival(Counter counter, Appointment booking) {

        /// A number of which surely no paper came out used the booking up for nobody.
        Optional<Decision> isOver() {
            return switch (booking.stage()) {
                case BOOKED -> Optional.empty();
                case CANCELLED -> Optional.of(Decision.refused(Refusal.APPOINTMENT_OVER));
                case MISSED ->
                        Optional.of(Decision.refused(Refusal.APPOINTMENT_OVER))
                                .filter(_ -> rule().missed() == Missed.ENDED);
                case CHECKED_IN ->
                        booking.ticket()
                                .filter(this::isHeld)
                                .map(id -> Decision.refused(Refusal.APPOINTMENT_OVER, id));
            };
        }

        private boolean isHeld(TicketId ticket) {
            return counter.state()
                    .ticket(ticket)
                    .filter(known -> known.paper() != PaperState.NONE)
                    .isPresent();
        }

        Optional<Decision> isTooEarlyADay() {
            return booking.day().isAfter(counter.day())
                    ? Optional.of(Decision.refused(Refusal.TOO_EARLY))
                    : Optional.empty();
        }

        Decision ranked(Claim claim, Line line, CheckIn c) {
            var timing = new Timing(rule(), booking, counter.context().now());
            if (timing.isEarly() && rule().early() == Early.REFUSED) {
                return Decision.refused(Refusal.TOO_EARLY);
            }
            if (timing.isLate() && rule().late() == Late.REFUSED) {
                return Decision.refused(Refusal.TOO_LATE);
            }
            return timing.isOrdinary()
                    ? give(claim, line, counter.priority(c.holder()), Optional.empty())
                    : give(
                            claim,
                            line,
                            PriorityClass.APPOINTMENT,
                            Optional.of(timing.countsFrom()));
        }

        private Decision give(
                Claim claim, Line line, PriorityClass priority, Optional<Instant> countsFrom) {
            var given = counter.next(line, priority, Origin.booked(booking.id(), countsFrom));
            return Decision.done(counter.reserved(claim, line, given));
        }

        private AppointmentRule rule() {
            return counter.config().appointments();
        }
    }
}
