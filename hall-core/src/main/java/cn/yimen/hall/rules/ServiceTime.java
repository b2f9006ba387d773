package cn.yimen.hall.rules;

import cn.yimen.hall.config.Line;
import cn.yimen.hall.state.HallState;

/// How long a window is taken by one person of a line, from the day's history; the configured first
/// guess counts like a few people, so that the first ones of the day do not decide alone.
///
/// @param deviationSeconds standard deviation from person to person
/// @param evidence how many people stand behind the mean, the first guess included
record ServiceTime(double meanSeconds, double deviationSeconds, int evidence) {

    private static final int GUESS_COUNTS_AS = 5;

    /// Service times in halls spread about as far as seven tenths of their mean.
    private static final double USUAL_SPREAD = 0.7;

    /// From finishing one person to starting the next: the call and the walk.
    private static final double CHANGE_OVER_SECONDS = 20;

    static ServiceTime of(HallState state, Line line) {
        var history = state.line(line.id()).recentServiceSeconds();
        double guess = line.usualServiceMinutes() * 60;
        int evidence = history.size() + GUESS_COUNTS_AS;
        double mean =
                (history.stream().mapToInt(i -> i).sum() + guess * GUESS_COUNTS_AS) / evidence;
        double guessed = guess * USUAL_SPREAD;
        double squares =
                history.stream().mapToDouble(s -> (s - mean) * (s - mean)).sum()
                        + (guessed * guessed + (guess - mean) * (guess - mean)) * GUESS_COUNTS_AS;
        return new ServiceTime(mean + CHANGE_OVER_SECONDS, Math.sqrt(squares / evidence), evidence);
    }
}
