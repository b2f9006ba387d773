package cn.yimen.display.app;

import cn.yimen.client.HallClient;
import cn.yimen.display.board.RatingCounts;
import cn.yimen.hall.statistics.DayReport;
import cn.yimen.hall.statistics.Figures;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Counts the month's ratings from the hall's day reports. Days that are over are asked for once.
/// Used by one thread.
final class RatingCount {

    private static final int LEVELS = 5;

    private final Map<LocalDate, Figures> over = new TreeMap<>();

    /// @param now in the hall
    /// @return empty where the hall did not answer for every day
    Optional<RatingCounts> upTo(LocalDateTime now, HallClient hall) {
        var day = now.toLocalDate();
        var from = day.withDayOfMonth(1);
        over.keySet().removeIf(old -> old.isBefore(from));
        var figures = new ArrayList<Figures>();
        for (var each = from; !each.isAfter(day); each = each.plusDays(1)) {
            var known = Optional.ofNullable(over.get(each));
            var answer = known.isPresent() ? known : ask(each, hall);
            if (answer.isEmpty()) {
                return Optional.empty();
            }
            figures.add(answer.get());
        }
        return Optional.of(sum(from, now, figures));
    }

    private Optional<Figures> ask(LocalDate day, HallClient hall) {
        var figures = hall.statistics(day).join().map(DayReport::figures);
        figures.filter(known -> known.isOver()).ifPresent(known -> over.put(day, known.hall()));
        return figures.map(known -> known.hall());
    }

    private static RatingCounts sum(LocalDate from, LocalDateTime to, List<Figures> days) {
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
