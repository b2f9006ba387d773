package cn.yimen.hall.rules;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Segment;
import cn.yimen.hall.state.Appointment;
import cn.yimen.hall.state.ExtraSession;
import cn.yimen.hall.state.HallState;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;

/// Who booked for a time at which the hall works only because of one extra session.
public final class BookedIn {

    private BookedIn() {}

    public static List<Appointment> of(HallState state, ExtraSession session) {
        return state.config()
                .map(config ->
                        state.appointments().values().stream()
                                .filter(booking -> isIn(booking, session, config))
                                .filter(booking -> isOnlyBy(session, booking, state, config))
                                .toList())
                .orElse(List.of());
    }

    private static boolean isIn(Appointment booking, ExtraSession session, HallConfig config) {
        return booking.stage() == Appointment.Stage.BOOKED
                && booking.day().equals(session.day())
                && session.serves(booking.line())
                && session.holds(time(booking.from(), config));
    }

    private static boolean isOnlyBy(
            ExtraSession session, Appointment booking, HallState state, HallConfig config) {
        var from = time(booking.from(), config);
        boolean other =
                state.special().sessions().stream()
                        .filter(s -> !s.equals(session) && s.day().equals(session.day()))
                        .anyMatch(s -> s.serves(booking.line()) && s.holds(from));
        boolean usual =
                config.calendar().isWorkday(session.day())
                        && config.hours().stream()
                                .map(hours -> new Segment(hours.from(), hours.to(), 0))
                                .anyMatch(hours -> hours.holds(from));
        return !other && !usual;
    }

    private static LocalTime time(Instant at, HallConfig config) {
        return LocalTime.ofInstant(at, config.zone());
    }
}
