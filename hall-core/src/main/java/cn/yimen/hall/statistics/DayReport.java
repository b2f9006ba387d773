package cn.yimen.hall.statistics;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;

/// A day beside others.
///
/// @param yesterday the last earlier day on which anybody took a number
/// @param usual medians of the last [#WEEKS] days of the same weekday
public record DayReport(
        DayFigures figures,
        Headline today,
        Optional<Headline> yesterday,
        Optional<Headline> usual) {

    static final int WEEKS = 4;

    /// @param before days that are over; later ones are left out
    public static DayReport of(DayFigures figures, NavigableMap<LocalDate, DayFigures> before) {
        var earlier =
                before.headMap(figures.day(), false).descendingMap().values().stream()
                        .filter(day -> day.hall().issued() > 0)
                        .toList();
        var sameWeekday =
                earlier.stream()
                        .filter(day -> day.day().getDayOfWeek() == figures.day().getDayOfWeek())
                        .limit(WEEKS)
                        .toList();
        return new DayReport(
                figures,
                Headline.of(figures),
                earlier.stream().findFirst().map(Headline::of),
                Headline.usual(sameWeekday));
    }
}
