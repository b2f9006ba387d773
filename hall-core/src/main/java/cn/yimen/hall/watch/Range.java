package cn.yimen.hall.watch;

import java.util.Arrays;

/// A value that is not known exactly: its middle, and between which values eight of ten lie.
public record Range(double low, double middle, double high) {

    private static final double TENTH = 0.1;

    /// @param values at least one
    public static Range of(double... values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return new Range(
                quantile(sorted, TENTH), quantile(sorted, 1.0 / 2), quantile(sorted, 1 - TENTH));
    }

    /// Between two values that lie beside it, in proportion.
    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = (int) Math.ceil(place);
        return sorted[below] + (sorted[above] - sorted[below]) * (place - below);
    }
}
