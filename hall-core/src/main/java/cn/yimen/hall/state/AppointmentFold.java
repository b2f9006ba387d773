package cn.yimen.hall.state;

import cn.yimen.hall.domain.AppointmentId;
import cn.yimen.hall.event.AppointmentEvent;
import cn.yimen.hall.event.AppointmentEvent.AppointmentBooked;
import cn.yimen.hall.event.AppointmentEvent.AppointmentCancelled;
import cn.yimen.hall.event.AppointmentEvent.AppointmentMissed;
import cn.yimen.hall.state.Appointment.Stage;
import java.util.Optional;

/// What each event of a booking makes of the state.
final class AppointmentFold {

    private AppointmentFold() {}

    static void apply(Draft draft, AppointmentEvent event) {
        switch (event) {
            case AppointmentBooked e -> draft.put(booked(e));
            case AppointmentCancelled e -> end(draft, e.appointment(), Stage.CANCELLED);
            case AppointmentMissed e -> end(draft, e.appointment(), Stage.MISSED);
        }
    }

    private static Appointment booked(AppointmentBooked e) {
        return new Appointment(
                e.appointment(),
                e.day(),
                e.line(),
                e.items(),
                e.from(),
                e.to(),
                e.holder(),
                Stage.BOOKED,
                Optional.empty());
    }

    private static void end(Draft draft, AppointmentId id, Stage stage) {
        draft.appointment(id).ifPresent(a -> draft.put(a.at(stage, a.ticket())));
    }
}
