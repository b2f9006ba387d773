package cn.yimen.hall.statistics;

import java.time.Duration;
import java.util.List;

/// Durations of many people, in seconds. Median and P90 are values that occurred: the smallest one
/// that half, or nine tenths, did not exceed.
public record Times(int count, double mean, long median, long p90, long max) {

    private static final double HALF = 0.5;
    private static final double NINE_TENTHS = 0.9;

    static Times of(List<Duration> durations) {
        var sorted = durations.stream().mapToLong(Duration::toSeconds).sorted().toArray();
        if (sorted.length == 0) {
            return new Times(0, 0, 0, 0, 0);
        }
        double sum = 0;
        for (long seconds : sorted) {
            sum += seconds;
        }
        return new Times(
                sorted.length,
                sum / sorted.length,
                rank(sorted, HALF),
                rank(sorted, NINE_TENTHS),
                sorted[sorted.length - 1]);
    }

    private static long rank(long[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}
