package cn.yimen.hall.event;

import cn.yimen.hall.domain.AppointmentId;
import cn.yimen.hall.domain.HolderRef;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.LineId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What happened to one booking (预约). That its holder came is told by the number they got.
public sealed interface AppointmentEvent extends HallEvent {

    AppointmentId appointment();

    /// @param from the slot's beginning, `to` its end
    record AppointmentBooked(
            AppointmentId appointment,
            LocalDate day,
            LineId line,
            List<ItemCode> items,
            Instant from,
            Instant to,
            Optional<HolderRef> holder)
            implements AppointmentEvent {
        public AppointmentBooked {
            items = List.copyOf(items);
        }
    }

    record AppointmentCancelled(AppointmentId appointment, String reason)
            implements AppointmentEvent {}

    /// 爽约: its time is over and nobody came.
    record AppointmentMissed(AppointmentId appointment) implements AppointmentEvent {}
}
