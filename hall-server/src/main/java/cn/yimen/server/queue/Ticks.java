package cn.yimen.server.queue;

import cn.yimen.hall.event.AppointmentEvent.AppointmentMissed;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.HallWideEvent.DayOpened;
import cn.yimen.hall.state.Appointment;
import cn.yimen.hall.state.HallState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What happens by the clock alone, without anybody asking.
public final class Ticks {

    private Ticks() {}

    /// The events that are due, in the order in which they happen: bookings whose time is over
    /// without anybody coming (爽约), then the new day.
    public static List<HallEvent> due(HallState state, Instant now) {
        if (BusinessDay.isSuspect(state, now)) {
            return List.of();
        }
        var dayOpened = BusinessDay.due(state, now);
        var due = new ArrayList<HallEvent>();
        state.appointments().values().stream()
                .filter(booking -> isMissed(state, booking, now, dayOpened))
                .sorted(
                        Comparator.comparing(Appointment::to)
                                .thenComparing(booking -> booking.id().value()))
                .map(booking -> new AppointmentMissed(booking.id()))
                .forEach(due::add);
        dayOpened.ifPresent(due::add);
        return due;
    }

    private static boolean isMissed(
            HallState state, Appointment booking, Instant now, Optional<DayOpened> next) {
        if (booking.stage() != Appointment.Stage.BOOKED) {
            return false;
        }
        boolean isOfOldDay =
                next.filter(opened -> booking.day().isBefore(opened.day())).isPresent();
        return isOfOldDay || now.isAfter(booking.to().plus(grace(state)));
    }

    private static Duration grace(HallState state) {
        return state.config()
                .map(config -> Duration.ofMinutes(config.appointments().lateMinutes()))
                .orElse(Duration.ZERO);
    }
}
