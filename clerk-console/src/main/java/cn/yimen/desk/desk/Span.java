package cn.yimen.desk.desk;

import java.time.Duration;
import java.time.Instant;

/// How long something has lasted. Two clocks may differ by a little; nothing lasts less than no
/// time.
public final class Span {

    private Span() {}

    public static Duration since(Instant start, Instant now) {
        var span = Duration.between(start, now);
        return span.isNegative() ? Duration.ZERO : span;
    }
}
