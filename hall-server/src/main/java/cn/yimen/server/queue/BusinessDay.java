package cn.yimen.server.queue;

import cn.yimen.hall.event.HallWideEvent.DayOpened;
import cn.yimen.hall.state.HallState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// When the business day rolls over: at midnight of the hall's time zone.
public final class BusinessDay {

    private BusinessDay() {}

    /// The event that is due. Days never go backwards, whatever a clock says, because yesterday's
    /// numbers would come back with it.
    public static Optional<DayOpened> due(HallState state, Instant now) {
        return state.config()
                .map(config -> LocalDate.ofInstant(now, config.zone()))
                .filter(today -> state.day().map(today::isAfter).orElse(true))
                .map(DayOpened::new);
    }
}
