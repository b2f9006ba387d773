package cn.yimen.server.queue;

import cn.yimen.hall.config.Line;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.event.AppointmentEvent.AppointmentBooked;
import cn.yimen.hall.event.AppointmentEvent.AppointmentCancelled;
import cn.yimen.hall.state.Appointment;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.wire.HallCommand.CancelAppointment;
import cn.yimen.hall.wire.HallCommand.RecordAppointment;
import cn.yimen.hall.wire.Refusal;
import java.time.Instant;
import java.time.LocalDate;

/// Bookings as the platform tells them to the hall (预约): what it promised is kept, whatever the
/// hall's own limits are.
final class AppointmentRules {

    /// Nobody books further ahead; a later day is a mistake of the sender.
    private static final int DAYS_AHEAD = 366;

    private AppointmentRules() {}

    static Decision record(
            HallState state, DeviceId from, RecordAppointment c, DecideContext context) {
        return Counter.at(state, from, context, counter -> record(counter, c));
    }

    private static Decision record(Counter counter, RecordAppointment c) {
        if (!c.from().isBefore(c.to()) || !isNear(counter, c.from()) || !isNear(counter, c.to())) {
            return Decision.refused(Refusal.INVALID);
        }
        var day = day(counter, c.from());
        if (!day.equals(day(counter, c.to().minusMillis(1)))) {
            return Decision.refused(Refusal.INVALID);
        }
        return counter.inLineOf(c.items(), line -> record(counter, booked(counter, c, day, line)));
    }

    private static AppointmentBooked booked(
            Counter counter, RecordAppointment c, LocalDate day, Line line) {
        return new AppointmentBooked(
                c.appointment(),
                day,
                line.id(),
                c.items(),
                c.from(),
                c.to(),
                counter.ref(c.holder()));
    }

    private static Decision record(Counter counter, AppointmentBooked booked) {
        var known = counter.state().appointment(booked.appointment());
        if (known.isPresent() && isSame(known.get(), booked)) {
            return Decision.already();
        }
        if (known.isPresent() && !isMoved(known.get(), booked)) {
            return Decision.refused(Refusal.APPOINTMENT_OVER);
        }
        if (counter.config().windowsOf(booked.line()).isEmpty()) {
            return Decision.refused(Refusal.NO_WINDOW);
        }
        return booked.day().isBefore(counter.day())
                ? Decision.refused(Refusal.TOO_LATE)
                : Decision.done(booked);
    }

    private static boolean isSame(Appointment known, AppointmentBooked told) {
        return known.line().equals(told.line())
                && known.items().equals(told.items())
                && known.from().equals(told.from())
                && known.to().equals(told.to())
                && known.holder().equals(told.holder());
    }

    /// 改期: the same matter of the same person at another time, while nobody has come for it.
    private static boolean isMoved(Appointment known, AppointmentBooked told) {
        return known.stage() == Appointment.Stage.BOOKED
                && known.items().equals(told.items())
                && known.holder().equals(told.holder());
    }

    private static boolean isNear(Counter counter, Instant time) {
        var begin = counter.day().minusDays(DAYS_AHEAD);
        var end = counter.day().plusDays(DAYS_AHEAD);
        var zone = counter.config().zone();
        return time.isAfter(begin.atStartOfDay(zone).toInstant())
                && time.isBefore(end.atStartOfDay(zone).toInstant());
    }

    private static LocalDate day(Counter counter, Instant time) {
        return LocalDate.ofInstant(time, counter.config().zone());
    }

    static Decision cancel(HallState state, CancelAppointment c) {
        return state.appointment(c.appointment())
                .map(booking -> cancel(booking, c))
                .orElse(Decision.refused(Refusal.UNKNOWN_APPOINTMENT));
    }

    private static Decision cancel(Appointment booking, CancelAppointment c) {
        return switch (booking.stage()) {
            case BOOKED -> Decision.done(new AppointmentCancelled(booking.id(), c.reason()));
            case CANCELLED -> Decision.already();
            case CHECKED_IN, MISSED -> Decision.refused(Refusal.APPOINTMENT_OVER);
        };
    }
}
