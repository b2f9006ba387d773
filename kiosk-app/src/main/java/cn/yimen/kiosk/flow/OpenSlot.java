package cn.yimen.kiosk.flow;

import java.time.LocalDate;
import java.time.LocalTime;

/// A time that can be booked (号源).
///
/// @param code the province's
public record OpenSlot(
        String code, LocalDate day, LocalTime from, LocalTime to, int total, int free) {

    public boolean isFull() {
        return free <= 0;
    }

    /// 人少: two of three places are free.
    public boolean isQuiet() {
        return free * 3 >= total * 2;
    }
}
