package cn.yimen.ui.chart;

import java.time.Duration;
import java.time.Instant;

/// The upper end of a scale, which stays for an hour so that a line is not steeper than it was a
/// minute ago. Only what would leave the chart raises it before.
///
/// @param since when it was chosen
public record Top(double value, Instant since) {

    public static final Duration HELD = Duration.ofHours(1);

    public static Top of(double largest, Instant now) {
        return new Top(Steps.top(largest), now);
    }

    /// @param largest of data and bands together
    public Top next(double largest, Instant now) {
        boolean over = largest > value;
        boolean old = !since.plus(HELD).isAfter(now);
        return over || old ? of(largest, now) : this;
    }
}
