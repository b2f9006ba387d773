package cn.yimen.hall.watch;

import cn.yimen.hall.statistics.DayCourse;
import cn.yimen.hall.statistics.DayCourse.Sample;
import cn.yimen.hall.statistics.DayFigures;
import cn.yimen.hall.statistics.SameWeekday;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// The last days of the same weekday on which the hall was open.
public final class UsualDays {

    /// What is thought of a hall of which nothing is known, and like how many days that counts.
    private static final double DAYS_DIFFER = 0.15;

    private static final double THOUGHT_COUNTS_AS = 4;

    private final List<Map<LocalTime, Sample>> days;

    private UsualDays(List<Map<LocalTime, Sample>> days) {
        this.days = days;
    }

    /// @param before days that are over; `today` and later ones are left out
    public static UsualDays of(
            LocalDate today, NavigableMap<LocalDate, DayFigures> before, ZoneId zone) {
        return new UsualDays(
                SameWeekday.before(today, before).stream()
                        .flatMap(day -> day.course().stream())
                        .map(course -> byTime(course, zone))
                        .toList());
    }

    private static Map<LocalTime, Sample> byTime(DayCourse course, ZoneId zone) {
        var samples = new HashMap<LocalTime, Sample>();
        course.samples().forEach(sample -> samples.put(time(sample.at(), zone), sample));
        return samples;
    }

    static LocalTime time(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalTime();
    }

    /// How many days are known.
    public int count() {
        return days.size();
    }

    public Optional<Usual> waiting(LocalTime at) {
        return usual(at, Sample::waiting);
    }

    public Optional<Usual> issued(LocalTime at) {
        return usual(at, Sample::issued);
    }

    private Optional<Usual> usual(LocalTime at, ToDoubleFunction<Sample> value) {
        var values =
                days.stream()
                        .flatMap(day -> Optional.ofNullable(day.get(step(at))).stream())
                        .mapToDouble(value)
                        .toArray();
        return values.length < SameWeekday.LEAST
                ? Optional.empty()
                : Optional.of(new Usual(Range.of(values), values.length));
    }

    /// The last step that is not after it.
    static LocalTime step(LocalTime at) {
        long seconds = at.toSecondOfDay();
        return LocalTime.ofSecondOfDay(seconds - seconds % DayCourse.STEP.toSeconds());
    }

    /// Mean number of people who come in the step that begins then; empty with too few days.
    Optional<Double> coming(LocalTime from) {
        var begin = step(from);
        var end = begin.plus(DayCourse.STEP);
        var each = new ArrayList<Integer>();
        for (var day : days) {
            var first = day.get(begin);
            var last = day.get(end);
            if (first != null && last != null) {
                each.add(last.issued() - first.issued());
            }
        }
        return each.size() < SameWeekday.LEAST
                ? Optional.empty()
                : Optional.of(each.stream().mapToInt(i -> i).average().orElse(0));
    }

    /// How far these days differed in how many came, as a share; chance is left out.
    double daysDiffer() {
        var came =
                days.stream()
                        .mapToDouble(
                                d -> d.values().stream().mapToInt(Sample::issued).max().orElse(0))
                        .filter(people -> people > 0)
                        .toArray();
        double mean = Arrays.stream(came).average().orElse(1);
        double squares = Arrays.stream(came).map(c -> (c - mean) * (c - mean) - mean).sum();
        double seen = Math.max(0, squares / (mean * mean));
        double thought = THOUGHT_COUNTS_AS * DAYS_DIFFER * DAYS_DIFFER;
        return Math.sqrt((thought + seen) / (THOUGHT_COUNTS_AS + Math.max(0, came.length - 1)));
    }

    /// One band for each step, the last included.
    public List<Band> bands(LocalTime from, LocalTime to) {
        var bands = new ArrayList<Band>();
        var end = step(to);
        for (var at = step(from); !at.isAfter(end); at = at.plus(DayCourse.STEP)) {
            var time = at;
            waiting(at)
                    .map(Usual::range)
                    .map(r -> new Band(time, r.low(), r.middle(), r.high()))
                    .ifPresent(bands::add);
            if (at.plus(DayCourse.STEP).isBefore(at)) {
                break;
            }
        }
        return bands;
    }
}
