package cn.yimen.system.foresight;

import cn.yimen.hall.event.HallWideEvent.DayOpened;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.statistics.DayCourse;
import cn.yimen.hall.statistics.DayFigures;
import cn.yimen.hall.statistics.Statistics;
import cn.yimen.hall.watch.Band;
import cn.yimen.hall.watch.Forecast;
import cn.yimen.hall.watch.UsualDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// The forecast of a hall's next two hours, asked every twenty minutes of simulated days and held
/// against how many then waited. Days of one weekday, each of which is learnt from once it is over.
final class Foretold {

    private static final Duration EVERY = Duration.ofMinutes(20);
    private static final LocalTime FIRST = LocalTime.of(9, 20);
    private static final LocalTime LAST = LocalTime.of(17, 30);

    private final NavigableMap<LocalDate, DayFigures> days = new TreeMap<>();
    private final List<Told> told = new ArrayList<>();
    private final SimulatedDays simulated;
    private Optional<Statistics> counted = Optional.empty();
    private HallState before = HallState.empty();
    private Instant next = Instant.MAX;

    /// What was said of a moment.
    ///
    /// @param at when it was said
    private record Told(Instant at, Instant of, Band band) {}

    /// @param differ how far the hall's days differ in how many come, as a share
    Foretold(long seed, double differ) {
        simulated = new SimulatedDays(seed, differ, this::hear);
    }

    ForetoldScore after(int learning, int judged) {
        for (int day = 0; day < learning + judged; day++) {
            simulated.live(7, List.of());
            boolean isNextJudged = day + 1 >= learning && day + 1 < learning + judged;
            next = isNextJudged ? Instant.MIN : Instant.MAX;
        }
        simulated.live(7, List.of());
        var score = new ForetoldScore();
        for (var each : told) {
            actual(each.of())
                    .ifPresent(waiting ->
                            score.add(
                                    Duration.between(each.at(), each.of()), each.band(), waiting));
        }
        return score;
    }

    private void hear(Recorded recorded, HallState state) {
        if (recorded.event() instanceof DayOpened opened) {
            if (next.equals(Instant.MIN)) {
                next = instant(opened.day(), FIRST);
            }
            counted = counted.or(() -> Optional.of(Statistics.from(before, recorded.at())));
        }
        while (!recorded.at().isBefore(next)) {
            tell(next);
            next = next.plus(EVERY);
        }
        counted = counted.map(statistics -> statistics.apply(recorded));
        counted.flatMap(Statistics::closed).ifPresent(day -> days.put(day.day(), day));
        before = state;
    }

    private static Instant instant(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(SimulatedHall.ZONE).toInstant();
    }

    /// By what was so until then.
    private void tell(Instant now) {
        var day = before.day().orElseThrow();
        var config = before.config().orElseThrow();
        var usual = UsualDays.of(day, days, config.zone());
        Forecast.of(before, config, usual, now).stream()
                .skip(1)
                .filter(band -> !band.at().isAfter(LAST))
                .forEach(band -> told.add(new Told(now, instant(day, band.at()), band)));
    }

    private Optional<Integer> actual(Instant at) {
        return Optional.ofNullable(days.get(LocalDate.ofInstant(at, SimulatedHall.ZONE)))
                .flatMap(DayFigures::course)
                .map(DayCourse::samples)
                .stream()
                .flatMap(List::stream)
                .filter(sample -> sample.at().equals(at))
                .map(DayCourse.Sample::waiting)
                .findFirst();
    }
}
