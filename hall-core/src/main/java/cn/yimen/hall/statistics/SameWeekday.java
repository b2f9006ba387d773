package cn.yimen.hall.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;

/// What is usual (往常) is what the last days of the same weekday were like on which the hall was
/// open. One rule for all who say it.
public final class SameWeekday {

    /// Fewer days say nothing.
    public static final int LEAST = 4;

    public static final int MOST = 8;

    private SameWeekday() {}

    /// The newest first, at most [#MOST].
    ///
    /// @param days that are over; `day` and later ones are left out
    public static List<DayFigures> before(LocalDate day, NavigableMap<LocalDate, DayFigures> days) {
        return days.headMap(day, false).descendingMap().values().stream()
                .filter(each -> each.day().getDayOfWeek() == day.getDayOfWeek())
                .filter(each -> each.hall().issued() > 0)
                .limit(MOST)
                .toList();
    }
}
