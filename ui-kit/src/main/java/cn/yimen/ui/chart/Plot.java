package cn.yimen.ui.chart;

import cn.yimen.ui.control.Area;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/// Where times and values of a chart stand on paper.
///
/// @param area of the plot itself, without its labels
record Plot(DayChart chart, Area area) {

    private static final double LABEL_ROOM = 96;
    private static final double MARGIN = 4;
    private static final List<Integer> TICK_MINUTES = List.of(15, 30, 60, 120, 180, 240);
    private static final int DAY_MINUTES = 24 * 60;

    double x(LocalTime at) {
        double part = seconds(chart.from(), at) / seconds(chart.from(), chart.to());
        return area.x() + area.width() * Math.clamp(part, 0, 1);
    }

    double y(double value) {
        return area.bottom() - area.height() * Math.clamp(value / chart.top(), 0, 1);
    }

    /// Where something so wide begins that would begin at `left`, kept off both ends.
    double inside(double left, double width) {
        double first = area.x() + MARGIN;
        return Math.clamp(left, first, Math.max(first, area.right() - width));
    }

    /// Whether what happened runs through a box.
    boolean isCrossed(Area box) {
        return chart.layers().stream()
                .filter(layer -> layer instanceof Layer.Course c && c.pen() == Layer.Pen.MAIN)
                .flatMap(layer -> Runs.of(((Layer.Course) layer).samples()).known().stream())
                .anyMatch(run -> isCrossed(box, run));
    }

    private boolean isCrossed(Area box, List<Sample> run) {
        for (int i = 1; i < run.size(); i++) {
            double from = Math.max(box.x(), x(run.get(i - 1).at()));
            double to = Math.min(box.right(), x(run.get(i).at()));
            if (from < to) {
                double one = between(run.get(i - 1), run.get(i), from);
                double other = between(run.get(i - 1), run.get(i), to);
                if (Math.max(one, other) > box.y() && Math.min(one, other) < box.bottom()) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The height of a line from one sample to the next.
    private double between(Sample one, Sample next, double x) {
        double part = (x - x(one.at())) / (x(next.at()) - x(one.at()));
        double from = y(one.value().orElseThrow());
        return from + part * (y(next.value().orElseThrow()) - from);
    }

    private static double seconds(LocalTime from, LocalTime to) {
        return Duration.between(from, to).toSeconds();
    }

    /// The values at which lines across stand, zero first.
    List<Double> values() {
        double step = Steps.upTo(chart.top());
        return DoubleStream.iterate(0, v -> v <= chart.top() + step / 2, v -> v + step)
                .boxed()
                .toList();
    }

    /// The times that are written under the axis: as many as have room, at round minutes.
    List<LocalTime> times() {
        double minutes = seconds(chart.from(), chart.to()) / 60;
        int apart =
                TICK_MINUTES.stream()
                        .filter(step -> area.width() * step / minutes >= LABEL_ROOM)
                        .findFirst()
                        .orElse(DAY_MINUTES);
        var times = new ArrayList<LocalTime>();
        int first = Math.ceilDiv(minuteOf(chart.from()), apart) * apart;
        for (int minute = first; minute <= minuteOf(chart.to()); minute += apart) {
            times.add(LocalTime.ofSecondOfDay(minute % DAY_MINUTES * 60L));
        }
        return times;
    }

    private static int minuteOf(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    /// Upper edge from left to right, lower edge back.
    double[] outline(Layer.Band band) {
        var upper =
                band.ranges().stream()
                        .flatMapToDouble(r -> DoubleStream.of(x(r.at()), y(r.high())));
        var lower =
                band.ranges().reversed().stream()
                        .flatMapToDouble(r -> DoubleStream.of(x(r.at()), y(r.low())));
        return DoubleStream.concat(upper, lower).toArray();
    }
}
