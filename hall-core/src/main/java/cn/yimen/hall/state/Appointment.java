package cn.yimen.hall.state;

import cn.yimen.hall.domain.AppointmentId;
import cn.yimen.hall.domain.HolderRef;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.TicketId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One booking (预约) of today or a later day.
///
/// @param from the slot's beginning, `to` its end
/// @param ticket the number with which its holder waits
public record Appointment(
        AppointmentId id,
        LocalDate day,
        LineId line,
        List<ItemCode> items,
        Instant from,
        Instant to,
        Optional<HolderRef> holder,
        Stage stage,
        Optional<TicketId> ticket) {
    public Appointment {
        items = List.copyOf(items);
    }

    /// Where a booking is in its life.
    public enum Stage {
        BOOKED,
        /// 已签到
        CHECKED_IN,
        CANCELLED,
        /// 爽约
        MISSED
    }

    /// Without who booked it.
    public Appointment forScreens() {
        return new Appointment(id, day, line, items, from, to, Optional.empty(), stage, ticket);
    }

    Appointment at(Stage now, Optional<TicketId> with) {
        return new Appointment(id, day, line, items, from, to, holder, now, with);
    }
}
