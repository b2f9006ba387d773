package cn.yimen.hall.rules;

import cn.yimen.hall.config.Line;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Summary;

/// How long a person of a line is served, by the hour of the day: what the days taught about that
/// hour, leaning on what they taught about the line where little is known, and that on the hall's
/// own first guess; all of it slower or faster as today is.
///
/// @param deviationSeconds standard deviation from person to person
/// @param doubt how far off the mean may be, as a share of it
record ServiceTime(double meanSeconds, double deviationSeconds, double doubt) {

    private static final double MINUTE_SECONDS = 60;

    /// The first guess counts like so many people.
    private static final double GUESS_COUNTS_AS = 5;

    /// The line at all hours counts like so many people of the hour.
    private static final double LINE_COUNTS_AS = 12;

    /// That today is like any day counts like so many people of today.
    private static final double USUAL_DAY_COUNTS_AS = 40;

    /// Service times in halls spread about as far as seven tenths of their mean.
    private static final double USUAL_SPREAD = 0.7;

    /// Days differ by about so much, whatever is known of the line.
    private static final double DAYS_DIFFER = 0.12;

    static ServiceTime of(HallState state, Line line, int hour, int hourNow) {
        var then = atHour(state, line, hour);
        double level = today(state, line, atHour(state, line, hourNow).mean());
        double spread = then.deviation() / then.mean();
        double doubt = Math.hypot(spread / Math.sqrt(then.weight()), DAYS_DIFFER);
        return new ServiceTime(then.mean() * level, then.deviation() * level, doubt);
    }

    private static Summary atHour(HallState state, Line line, int hour) {
        var learnt = state.learnt().of(line.id());
        double guess = Math.max(1, line.usualServiceMinutes() * MINUTE_SECONDS);
        var first = like(new Summary(1, guess, Math.pow(guess * USUAL_SPREAD, 2)), GUESS_COUNTS_AS);
        var whole = learnt.service().plus(first);
        return learnt.serviceAt(hour).plus(like(whole, LINE_COUNTS_AS));
    }

    private static Summary like(Summary known, double people) {
        return new Summary(people, known.mean(), known.deviation() * known.deviation() * people);
    }

    private static double today(HallState state, Line line, double usual) {
        var recent = state.line(line.id()).recentServiceSeconds();
        double sum = recent.stream().mapToInt(i -> i).sum();
        return (sum / usual + USUAL_DAY_COUNTS_AS) / (recent.size() + USUAL_DAY_COUNTS_AS);
    }
}
