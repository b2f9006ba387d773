package cn.yimen.sandbox.http;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;

/// What goes wrong on demand.
final class Faults {

    enum Kind {
        NONE,
        /// 503 without looking at the request.
        DOWN,
        /// Answers late.
        SLOW,
        /// Does what is asked, then cuts the line instead of answering.
        LOST_ANSWER,
        /// Handles the request twice, as if the network had repeated it.
        DUPLICATE
    }

    /// @param percent of the requests it hits
    /// @param delay of [Kind#SLOW]
    record Plan(Kind kind, int percent, Duration delay) {
        static final Plan NONE = new Plan(Kind.NONE, 0, Duration.ZERO);
    }

    private final RandomGenerator random;
    private final AtomicReference<Plan> plan = new AtomicReference<>(Plan.NONE);

    Faults(RandomGenerator random) {
        this.random = random;
    }

    Plan plan() {
        return plan.get();
    }

    void plan(Plan next) {
        plan.set(next);
    }

    /// What hits the next request.
    synchronized Plan draw() {
        var now = plan.get();
        return random.nextInt(100) < now.percent() ? now : Plan.NONE;
    }
}
