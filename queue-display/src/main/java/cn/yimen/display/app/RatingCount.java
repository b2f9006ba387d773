package cn.yimen.display.app;

import cn.yimen.client.Finding;
import cn.yimen.client.HallClient;
import cn.yimen.display.board.RatingCounts;
import cn.yimen.hall.statistics.DayReport;
import cn.yimen.hall.statistics.Figures;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// Counts the month's ratings from the hall's day reports. Days that are over are asked for once. A
/// day that the hall knows nothing of, because it was closed or this server did not run yet, is
/// left out. Used by one thread.
final class RatingCount {

    private static final int LEVELS = 5;

    private final NavigableMap<LocalDate, Figures> over = new TreeMap<>();

    /// @param now in the hall
    /// @return from the first day that the hall knows of; empty where it did not answer for every
    ///   day, or knows of none
    Optional<RatingCounts> upTo(LocalDateTime now, HallClient hall) {
        var day = now.toLocalDate();
        var first = day.withDayOfMonth(1);
        over.keySet().removeIf(old -> old.isBefore(first));
        var known = new TreeMap<>(over);
        for (var each = first; !each.isAfter(day); each = each.plusDays(1)) {
            if (known.containsKey(each)) {
                continue;
            }
            switch (hall.statistics(each).join()) {
                case Finding.Found<DayReport>(var report) -> known.put(each, told(report));
                case Finding.NoSuch<DayReport> _ -> {}
                case Finding.Unanswered<DayReport> _ -> {
                    return Optional.empty();
                }
            }
        }
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(sum(known.firstKey(), now, known.values()));
    }

    private Figures told(DayReport report) {
        var figures = report.figures();
        if (figures.isOver()) {
            over.put(figures.day(), figures.hall());
        }
        return figures.hall();
    }

    private static RatingCounts sum(LocalDate from, LocalDateTime to, Collection<Figures> days) {
        var levels = new ArrayList<>(Collections.nCopies(LEVELS, 0));
        int served = 0;
        for (var day : days) {
            served += day.served();
            for (int i = 0; i < LEVELS; i++) {
                levels.set(i, levels.get(i) + day.ratings().get(i));
            }
        }
        int rated = levels.stream().mapToInt(Integer::intValue).sum();
        return new RatingCounts(from, to, levels, Math.max(0, served - rated));
    }
}
