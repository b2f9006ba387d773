package cn.yimen.hall.statistics;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;

/// A day beside others.
///
/// @param yesterday the last earlier day on which anybody took a number
/// @param usual medians of [SameWeekday]; empty with too few of them
public record DayReport(
        DayFigures figures,
        Headline today,
        Optional<Headline> yesterday,
        Optional<Headline> usual) {

    /// @param before days that are over; later ones are left out
    public static DayReport of(DayFigures figures, NavigableMap<LocalDate, DayFigures> before) {
        var earlier =
                before.headMap(figures.day(), false).descendingMap().values().stream()
                        .filter(day -> day.hall().issued() > 0)
                        .toList();
        return new DayReport(
                figures,
                Headline.of(figures),
                earlier.stream().findFirst().map(Headline::of),
                Headline.usual(SameWeekday.before(figures.day(), before)));
    }

    /// What is no business of those who are not the clerks' supervisors.
    public DayReport withoutClerks() {
        return new DayReport(figures.withoutClerks(), today, yesterday, usual);
    }
}
