package cn.yimen.kiosk.flow;

import cn.yimen.hall.domain.ItemCode;
import cn.yimen.kiosk.flow.HallWait.HallPlace;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/// A booking as the province has it, for its holder.
///
/// @param place where
/// @param title of its items, as a citizen calls them
/// @param checkInCode the text of the code to check in with (签到码)
public record Reservation(
        String code,
        HallPlace place,
        String title,
        List<ItemCode> items,
        LocalDate day,
        LocalTime from,
        LocalTime to,
        Booking.Use use,
        String checkInCode) {

    /// So long before it begins it can be moved or cancelled.
    public static final Duration LATEST_CHANGE = Duration.ofHours(2);

    public Reservation {
        items = List.copyOf(items);
    }

    /// @param now as the hall's clocks show it
    public boolean canChange(LocalDateTime now) {
        return use == Booking.Use.OPEN && !now.isAfter(day.atTime(from).minus(LATEST_CHANGE));
    }

    @Override
    public String toString() {
        return "Reservation[" + day + " " + from + ", " + use + "]";
    }
}
