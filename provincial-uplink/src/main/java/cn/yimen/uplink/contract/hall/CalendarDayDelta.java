package cn.yimen.uplink.contract.hall;

import java.time.Instant;
import java.util.List;

/// What changed of [CalendarDay] since a cursor.
///
/// @param cursor where to go on
/// @param more ask again at once
/// @param removed codes that are gone
public record CalendarDayDelta(
        String cursor,
        boolean more,
        Instant asOf,
        List<CalendarDay> upserts,
        List<String> removed) {
    public CalendarDayDelta {
        upserts = List.copyOf(upserts);
        removed = List.copyOf(removed);
    }
}
