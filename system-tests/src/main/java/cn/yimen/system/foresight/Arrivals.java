package cn.yimen.system.foresight;

import cn.yimen.hall.domain.LineId;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// When people come: by chance, most of them between nine and eleven.
///
/// @param at of the day
record Arrivals(LineId line, LocalTime at) {

    private static final int OPENS = 8;
    private static final double HOUR = 3600;

    /// An hour, from 8 to 17 o'clock.
    private static final Map<LineId, double[]> USUAL =
            Map.of(
                    SimulatedHall.A, new double[] {10, 50, 46, 28, 8, 26, 36, 32, 22, 8},
                    SimulatedHall.B, new double[] {5, 26, 24, 14, 4, 14, 20, 17, 12, 4});

    /// @param crowd how many more come than usual, as a factor
    static List<Arrivals> of(double crowd, RandomGenerator random) {
        var all = new ArrayList<Arrivals>();
        USUAL.entrySet().stream()
                .sorted(Comparator.comparing(line -> line.getKey().value()))
                .forEach(line -> add(all, line.getKey(), crowd, random));
        return all;
    }

    private static void add(List<Arrivals> all, LineId line, double crowd, RandomGenerator random) {
        var hours = USUAL.getOrDefault(line, new double[0]);
        for (int hour = 0; hour < hours.length; hour++) {
            double apart = HOUR / (hours[hour] * crowd);
            var begin = LocalTime.of(OPENS + hour, 0);
            double seconds = Draws.exponential(apart, random);
            for (; seconds < HOUR; seconds += Draws.exponential(apart, random)) {
                all.add(new Arrivals(line, begin.plus(Duration.ofMillis((long) (seconds * 1000)))));
            }
        }
    }
}
