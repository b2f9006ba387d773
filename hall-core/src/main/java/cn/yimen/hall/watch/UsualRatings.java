package cn.yimen.hall.watch;

import cn.yimen.hall.statistics.DayFigures;
import cn.yimen.hall.statistics.Figures;
import cn.yimen.hall.statistics.SameWeekday;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;

/// How satisfied people usually are on a weekday.
public final class UsualRatings {

    private static final double HUNDRED = 100;

    private UsualRatings() {}

    /// Per cent of a day's ratings that were no bad ones (满意率). A day that nobody rated says
    /// nothing.
    ///
    /// @param before days that are over; `today` and later ones are left out
    public static Optional<Usual> satisfied(
            LocalDate today, NavigableMap<LocalDate, DayFigures> before) {
        var shares =
                SameWeekday.before(today, before).stream()
                        .map(DayFigures::hall)
                        .filter(hall -> hall.rated() > 0)
                        .mapToDouble(Figures::satisfiedShare)
                        .map(share -> HUNDRED * share)
                        .toArray();
        return shares.length < SameWeekday.LEAST
                ? Optional.empty()
                : Optional.of(new Usual(Range.of(shares), shares.length));
    }
}
