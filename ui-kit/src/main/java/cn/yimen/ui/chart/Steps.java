package cn.yimen.ui.chart;

/// Steps of a scale that people count in: 1, 2 or 5 times a power of ten.
public final class Steps {

    private static final int INTERVALS = 5;
    private static final double HAIR = 1e-9;

    private Steps() {}

    /// The smallest such step, at least 1, that reaches `largest` in at most five intervals.
    public static double upTo(double largest) {
        for (double power = 1; ; power *= 10) {
            for (int digit : new int[] {1, 2, 5}) {
                if (digit * power * INTERVALS >= largest - HAIR) {
                    return digit * power;
                }
            }
        }
    }

    /// Where a scale ends that has room for `largest`: the next whole step, never zero.
    public static double top(double largest) {
        double step = upTo(largest);
        return step * Math.max(1, Math.ceil(largest / step - HAIR));
    }
}
