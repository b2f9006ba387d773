package cn.yimen.ui.chart;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.DoubleStream;

/// A course over one day: time to the right, values from zero upwards, one scale.
///
/// @param top where the scale ends, see [Top]
public record DayChart(LocalTime from, LocalTime to, double top, List<Layer> layers) {

    public DayChart {
        if (!from.isBefore(to) || !(top > 0)) {
            throw new IllegalArgumentException("a chart from %s to %s".formatted(from, to));
        }
        layers = List.copyOf(layers);
    }

    /// The largest value that layers need room for; 0 where there is none.
    public static double largest(List<Layer> layers) {
        return layers.stream().flatMapToDouble(DayChart::values).max().orElse(0);
    }

    private static DoubleStream values(Layer layer) {
        return switch (layer) {
            case Layer.Band band -> band.ranges().stream().mapToDouble(Layer.Range::high);
            case Layer.Course course ->
                    course.samples().stream().flatMapToDouble(sample -> sample.value().stream());
            case Layer.Threshold limit -> DoubleStream.of(limit.value());
            case Layer.Spot spot -> DoubleStream.of(spot.value());
            case Layer.Closed _, Layer.Moment _, Layer.Note _ -> DoubleStream.empty();
        };
    }
}
