package cn.yimen.hall.simulated;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.event.HallWideEvent.DayOpened;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.state.HallState;
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
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Forecasts of two hours on simulated days, held against what came.
final class ForecastTest {

    private static final int LEARNING_DAYS = 36;
    private static final int JUDGED_DAYS = 4;
    private static final Duration EACH = Duration.ofMinutes(40);

    private final NavigableMap<LocalDate, DayFigures> days = new TreeMap<>();
    private final List<Told> told = new ArrayList<>();
    private Optional<Statistics> counted = Optional.empty();
    private Instant next = Instant.EPOCH;
    private boolean isJudged;

    private record Told(LocalDate day, List<Band> bands) {}

    private void hear(Recorded recorded, HallState state) {
        if (counted.isEmpty() && recorded.event() instanceof DayOpened) {
            counted = Optional.of(Statistics.from(state, recorded.at()));
            return;
        }
        counted = counted.map(statistics -> statistics.apply(recorded));
        counted.flatMap(Statistics::closed).ifPresent(day -> days.put(day.day(), day));
        if (isJudged && recorded.at().isAfter(next) && isMorningOrLater(recorded.at())) {
            next = recorded.at().plus(EACH);
            tell(state, recorded.at());
        }
    }

    private static boolean isMorningOrLater(Instant at) {
        int hour = at.atZone(SimulatedHall.ZONE).getHour();
        return hour >= 9 && hour < 15;
    }

    private void tell(HallState state, Instant now) {
        var day = state.day().orElseThrow();
        var config = state.config().orElseThrow();
        var usual = UsualDays.of(day, days, config.zone());
        var bands = Forecast.of(state, config, usual, now);
        assertThat(bands).hasSizeBetween(2, 13);
        told.add(new Told(day, bands));
    }

    @Test
    void eightOfTenComeToLieInTheRange() {
        var simulated = new SimulatedDays(3, this::hear);
        for (int day = 0; day < LEARNING_DAYS + JUDGED_DAYS; day++) {
            isJudged = day >= LEARNING_DAYS;
            simulated.live();
        }
        isJudged = false;
        simulated.live();
        int within = 0;
        int all = 0;
        for (var each : told) {
            var usual = actual(each.day());
            for (var band : each.bands().subList(1, each.bands().size())) {
                var point = usual.get(step(band.at()));
                if (point != null) {
                    all++;
                    within += point >= band.low() - 1 && point <= band.high() + 1 ? 1 : 0;
                }
            }
        }
        double share = (double) within / all;
        System.out.printf("forecast: %d of %d inside (%.2f)%n", within, all, share);
        assertThat(all).isGreaterThan(150);
        assertThat(share).isBetween(0.65, 0.97);
    }

    private Map<Integer, Integer> actual(LocalDate day) {
        var points = new TreeMap<Integer, Integer>();
        days.get(day)
                .course()
                .orElseThrow()
                .samples()
                .forEach(sample -> {
                    var time = sample.at().atZone(SimulatedHall.ZONE).toLocalTime();
                    points.put(step(time), sample.waiting());
                });
        return points;
    }

    private static int step(LocalTime time) {
        return time.getHour() * 6 + time.getMinute() / 10;
    }
}
