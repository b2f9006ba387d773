package cn.yimen.hall.watch;

import java.util.Arrays;

/// A value that is not known exactly: its middle, and between which values eight of ten lie.
public record Range(double low, double middle, double high) {

    private static final double TENTH = 0.1;

    /// As wide as eight of ten of the values still to come need it, which is wider than what eight
    /// of ten of few values say: of ten days the next lies outside both ends in two of eleven.
    ///
    /// @param values at least one
    public static Range of(double... values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return new Range(
                quantile(sorted, TENTH), quantile(sorted, 1.0 / 2), quantile(sorted, 1 - TENTH));
    }

    /// Between two values that lie beside it, in proportion; each value and both ends divide what
    /// may come into parts of one chance.
    private static double quantile(double[] sorted, double share) {
        double place = Math.clamp(share * (sorted.length + 1) - 1, 0, sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = (int) Math.ceil(place);
        return sorted[below] + (sorted[above] - sorted[below]) * (place - below);
    }
}
