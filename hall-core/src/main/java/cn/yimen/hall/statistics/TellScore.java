package cn.yimen.hall.statistics;

import cn.yimen.hall.rules.WaitOutlook;

/// How good the waits were that people were told: of those who got a number from a machine and were
/// called. Judged before rounding.
///
/// @param told how many
/// @param errorSeconds sum of the distances between the middle of the range and the real wait
/// @param waitSeconds sum of the real waits
/// @param tooShort who waited more than half as long again as told, and a minute
/// @param within whose wait was inside the range
public record TellScore(
        int told, double errorSeconds, double waitSeconds, int tooShort, int within) {

    private static final double MUCH = 1.5;
    private static final double GRACE_SECONDS = 60;

    public static TellScore none() {
        return new TellScore(0, 0, 0, 0, 0);
    }

    public TellScore plus(WaitOutlook told, double waitedSeconds) {
        double middle = told.middleSeconds();
        boolean isShort = waitedSeconds > MUCH * middle + GRACE_SECONDS;
        boolean isWithin =
                waitedSeconds >= told.lowSeconds() && waitedSeconds <= told.highSeconds();
        return plus(
                new TellScore(
                        1,
                        Math.abs(waitedSeconds - middle),
                        waitedSeconds,
                        isShort ? 1 : 0,
                        isWithin ? 1 : 0));
    }

    public TellScore plus(TellScore other) {
        return new TellScore(
                told + other.told,
                errorSeconds + other.errorSeconds,
                waitSeconds + other.waitSeconds,
                tooShort + other.tooShort,
                within + other.within);
    }

    /// Mean absolute error (MAE) in seconds; 0 where nobody was told anything.
    public double meanErrorSeconds() {
        return share(errorSeconds);
    }

    /// Share of those who were told a much too short wait; the goal is below 0.08.
    public double tooShortShare() {
        return share(tooShort);
    }

    /// Share of waits inside the range; the goal is 0.8.
    public double coverage() {
        return share(within);
    }

    private double share(double sum) {
        return told == 0 ? 0 : sum / told;
    }
}
