package cn.yimen.hall.watch;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.OfficeHours;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.statistics.DayCourse;
import cn.yimen.hall.statistics.DayFigures;
import cn.yimen.hall.watch.Course.Point;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// Puts the course of a day together.
public final class Courses {

    private Courses() {}

    /// @param figures the day's count so far
    public static Course of(HallState state, DayFigures figures, UsualDays usual, Instant now) {
        return state.config()
                .map(config ->
                        new Course(
                                today(config, figures, now, state.waitingCount()),
                                usual.bands(opens(config), closes(config)),
                                usual.count(),
                                Forecast.of(state, config, usual, now)))
                .orElse(Course.unknown());
    }

    private static LocalTime opens(HallConfig config) {
        return config.hours().stream()
                .map(OfficeHours::from)
                .min(LocalTime::compareTo)
                .orElse(LocalTime.MIN);
    }

    private static LocalTime closes(HallConfig config) {
        return config.hours().stream()
                .map(OfficeHours::to)
                .max(LocalTime::compareTo)
                .orElse(LocalTime.MAX);
    }

    /// From the opening, or the first person, to now; the steps since the last event are as now.
    private static List<Point> today(
            HallConfig config, DayFigures figures, Instant now, int waitingNow) {
        var known = new HashMap<Instant, Integer>();
        var samples = figures.course().map(DayCourse::samples).orElse(List.of());
        samples.forEach(sample -> known.put(sample.at(), sample.waiting()));
        var points = new ArrayList<Point>();
        var begin = figures.day().atTime(UsualDays.step(opens(config))).atZone(config.zone());
        for (var at = begin.toInstant(); !at.isAfter(now); at = at.plus(DayCourse.STEP)) {
            points.add(new Point(local(config, at), Optional.ofNullable(known.get(at))));
        }
        points.add(new Point(local(config, now), Optional.of(waitingNow)));
        return points;
    }

    private static LocalTime local(HallConfig config, Instant at) {
        return UsualDays.time(at, config.zone());
    }
}
