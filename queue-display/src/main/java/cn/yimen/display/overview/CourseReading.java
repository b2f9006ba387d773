package cn.yimen.display.overview;

import cn.yimen.display.overview.CoursePicture.Break;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.OfficeHours;
import cn.yimen.hall.watch.Band;
import cn.yimen.hall.watch.Course;
import cn.yimen.hall.watch.HallWatch;
import cn.yimen.ui.chart.Layer.Range;
import cn.yimen.ui.chart.Sample;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// The course of the day, from what the server worked out, between the hall's hours.
final class CourseReading {

    private static final LocalTime OPENS = LocalTime.of(8, 30);
    private static final LocalTime CLOSES = LocalTime.of(17, 30);

    private CourseReading() {}

    /// Empty while the server knows nothing of the day.
    static Optional<CoursePicture> of(HallWatch watch, HallConfig config) {
        var course = watch.course();
        if (course.today().isEmpty()) {
            return Optional.empty();
        }
        var now = watch.at().atZone(config.zone()).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        var hours =
                config.hours().stream().sorted(Comparator.comparing(OfficeHours::from)).toList();
        var from = earliest(hours, course, now);
        var to = latest(hours, now);
        return Optional.of(
                new CoursePicture(
                        from,
                        to,
                        now,
                        largest(watch),
                        today(watch, now),
                        course.usual().stream().map(b -> Sample.of(b.at(), b.middle())).toList(),
                        ranges(course.usual()),
                        course.days(),
                        watch.at().atZone(config.zone()).getDayOfWeek(),
                        Stream.concat(
                                        here(watch, now),
                                        ahead(course, now).map(b -> Sample.of(b.at(), b.middle())))
                                .toList(),
                        Stream.concat(
                                        here(watch, now)
                                                .map(s -> new Range(now, value(s), value(s))),
                                        ranges(ahead(course, now).toList()).stream())
                                .toList(),
                        breaks(hours)));
    }

    private static double value(Sample sample) {
        return sample.value().orElseThrow();
    }

    /// Up to now: what waits now is the last of them.
    private static List<Sample> today(HallWatch watch, LocalTime now) {
        var told =
                watch.course().today().stream()
                        .filter(point -> point.at().isBefore(now))
                        .map(point -> new Sample(point.at(), optional(point.waiting())));
        return Stream.concat(told, Stream.of(Sample.of(now, watch.hall().waiting()))).toList();
    }

    private static OptionalDouble optional(Optional<Integer> waiting) {
        return waiting.map(n -> OptionalDouble.of(n)).orElseGet(OptionalDouble::empty);
    }

    /// Where a forecast begins, when there is one.
    private static Stream<Sample> here(HallWatch watch, LocalTime now) {
        return watch.course().forecast().isEmpty()
                ? Stream.of()
                : Stream.of(Sample.of(now, watch.hall().waiting()));
    }

    private static Stream<Band> ahead(Course course, LocalTime now) {
        return course.forecast().stream().filter(band -> band.at().isAfter(now));
    }

    private static List<Range> ranges(List<Band> bands) {
        return bands.stream().map(b -> new Range(b.at(), b.low(), b.high())).toList();
    }

    private static double largest(HallWatch watch) {
        var course = watch.course();
        return Stream.of(
                        course.today().stream()
                                .flatMap(p -> p.waiting().stream())
                                .mapToDouble(n -> n),
                        course.usual().stream().mapToDouble(Band::high),
                        course.forecast().stream().mapToDouble(Band::high),
                        DoubleStream.of(watch.hall().waiting()))
                .flatMapToDouble(values -> values)
                .max()
                .orElse(0);
    }

    private static LocalTime earliest(List<OfficeHours> hours, Course course, LocalTime now) {
        var opens = hours.stream().map(OfficeHours::from).findFirst().orElse(OPENS);
        var first =
                course.today().stream()
                        .filter(point -> point.waiting().filter(n -> n > 0).isPresent())
                        .map(Course.Point::at)
                        .min(Comparator.naturalOrder())
                        .orElse(now);
        return Stream.of(opens, first, now).min(Comparator.naturalOrder()).orElse(opens);
    }

    private static LocalTime latest(List<OfficeHours> hours, LocalTime now) {
        var closes = hours.isEmpty() ? CLOSES : hours.getLast().to();
        var later = now.isBefore(LocalTime.MAX.minusHours(1)) ? now.plusMinutes(30) : LocalTime.MAX;
        return now.isAfter(closes.minusMinutes(30)) ? later : closes;
    }

    private static List<Break> breaks(List<OfficeHours> hours) {
        var breaks = new ArrayList<Break>();
        for (int i = 1; i < hours.size(); i++) {
            var from = hours.get(i - 1).to();
            if (hours.get(i).from().isAfter(from)) {
                breaks.add(new Break(from, hours.get(i).from()));
            }
        }
        return breaks;
    }
}
