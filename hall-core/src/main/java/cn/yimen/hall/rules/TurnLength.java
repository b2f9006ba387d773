package cn.yimen.hall.rules;

import cn.yimen.hall.config.Line;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.LineLearnt;
import cn.yimen.hall.state.Summary;
import java.util.random.RandomGenerator;

/// How long one person of a line takes a window, as a chance: the call, the walk and the service;
/// or the call and the waiting for somebody who does not come (过号); or nothing at all, where they
/// gave up before (弃号).
///
/// @param location and `scale`: of the logarithm of the service seconds
/// @param left share of those who give up before they are called
/// @param noShow share of the others who do not come
/// @param back share of those who rejoin
record TurnLength(
        ServiceTime service,
        double location,
        double scale,
        double left,
        double noShow,
        double back,
        double gapSeconds,
        double walkSeconds,
        double noShowSeconds) {

    /// First guesses, and how many people each counts like.
    private static final Summary GAP = new Summary(5, 10, 0);

    private static final Summary WALK = new Summary(5, 15, 0);
    private static final Summary NO_SHOW = new Summary(1, 60, 0);
    private static final double PEOPLE = 20;

    private static final int TRIES = 12;

    static TurnLength of(HallState state, Line line, int hour, int hourNow) {
        var service = ServiceTime.of(state, line, hour, hourNow);
        var learnt = state.learnt().of(line.id());
        double relative = service.deviationSeconds() / service.meanSeconds();
        double variance = Math.log1p(relative * relative);
        return new TurnLength(
                service,
                Math.log(service.meanSeconds()) - variance / 2,
                Math.sqrt(variance),
                left(learnt),
                noShow(learnt),
                learnt.back() / (learnt.noShow().weight() + 1),
                learnt.gap().plus(GAP).mean(),
                learnt.walk().plus(WALK).mean(),
                learnt.noShow().plus(NO_SHOW).mean());
    }

    private static double left(LineLearnt learnt) {
        return learnt.left() / (learnt.left() + called(learnt) + PEOPLE);
    }

    private static double noShow(LineLearnt learnt) {
        return learnt.noShow().weight() / (called(learnt) + PEOPLE);
    }

    private static double called(LineLearnt learnt) {
        return learnt.noShow().weight() + learnt.walk().weight();
    }

    /// @param level how much slower than expected everybody of the line is
    double whole(RandomGenerator random, double level) {
        double chance = random.nextDouble();
        if (chance < left) {
            return 0;
        }
        return gapSeconds + sinceCall(random, level);
    }

    private double sinceCall(RandomGenerator random, double level) {
        return random.nextDouble() < noShow
                ? noShowSeconds + later(random, level)
                : walkSeconds + served(random, level);
    }

    /// Who rejoins mostly does so before those who have just come, and takes a window after all.
    private double later(RandomGenerator random, double level) {
        return random.nextDouble() < back ? gapSeconds + walkSeconds + served(random, level) : 0;
    }

    private double served(RandomGenerator random, double level) {
        return level * Math.exp(location + scale * random.nextGaussian());
    }

    /// What is left for somebody who was called so long ago and has not come yet.
    double restAfterCall(RandomGenerator random, double level, double elapsed) {
        return Math.max(0, sinceCall(random, level) - Math.min(elapsed, walkSeconds));
    }

    /// What is left for somebody who has been served so long: those who have taken long take long.
    double restOfService(RandomGenerator random, double level, double elapsed) {
        for (int tries = 0; tries < TRIES; tries++) {
            double whole = served(random, level);
            if (whole > elapsed) {
                return whole - elapsed;
            }
        }
        return service.meanSeconds() / 2;
    }
}
