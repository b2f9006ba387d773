package cn.yimen.kiosk.flow;

import cn.yimen.hall.domain.AppointmentId;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.state.Appointment;
import java.time.Instant;
import java.util.List;

/// A booking (预约) as the kiosk needs it: nothing of its holder.
///
/// @param title what it is for, as booked; empty where the items say it
/// @param from the slot's beginning, `to` its end
public record Booking(
        AppointmentId id,
        List<ItemCode> items,
        String title,
        LineId line,
        Instant from,
        Instant to,
        Use use) {

    public Booking {
        items = List.copyOf(items);
    }

    /// What became of it so far, as far as this kiosk has heard.
    public enum Use {
        OPEN,
        CHECKED_IN,
        CANCELLED,
        /// 爽约
        MISSED
    }

    /// As the hall has it.
    public static Booking of(Appointment known) {
        var use =
                switch (known.stage()) {
                    case BOOKED -> Use.OPEN;
                    case CHECKED_IN -> Use.CHECKED_IN;
                    case CANCELLED -> Use.CANCELLED;
                    case MISSED -> Use.MISSED;
                };
        return new Booking(
                known.id(), known.items(), "", known.line(), known.from(), known.to(), use);
    }

    /// The same, once somebody has used it here.
    public Booking used() {
        return new Booking(id, items, title, line, from, to, Use.CHECKED_IN);
    }
}
