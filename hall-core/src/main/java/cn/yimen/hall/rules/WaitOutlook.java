package cn.yimen.hall.rules;

import cn.yimen.hall.domain.WaitRange;

/// How long somebody will probably wait for the call, in seconds: with 10 % chance shorter than
/// `low`, with 10 % longer than `high`.
///
/// @param isAtOnce whether a window is free for them
public record WaitOutlook(double lowSeconds, double highSeconds, boolean isAtOnce) {

    private static final double MINUTE_SECONDS = 60;

    /// The one number for those who want one.
    public double middleSeconds() {
        return (lowSeconds + highSeconds) / 2;
    }

    /// As people read it: rounded outwards to five minutes.
    public WaitRange range() {
        return isAtOnce
                ? new WaitRange(0, 0)
                : WaitRange.around(lowSeconds / MINUTE_SECONDS, highSeconds / MINUTE_SECONDS);
    }
}
