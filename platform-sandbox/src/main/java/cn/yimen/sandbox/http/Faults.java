package cn.yimen.sandbox.http;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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
        DUPLICATE,
        /// Holds a request back until a later one has passed it.
        REORDER,
        /// A stranger on the way answers 400 in its own words, without handing the request on.
        CLIENT_ERROR,
        /// The same with 502.
        SERVER_ERROR,
        /// Does what is asked, then answers 200 with half of a text.
        MALFORMED,
        /// The platform's clock is a day fast, in its answers and at its gate.
        WRONG_CLOCK
    }

    /// @param percent of the requests it hits
    /// @param delay of [Kind#SLOW] and at most of [Kind#REORDER]
    record Plan(Kind kind, int percent, Duration delay) {
        static final Plan NONE = new Plan(Kind.NONE, 0, Duration.ZERO);
    }

    private final RandomGenerator random;
    private final AtomicReference<Plan> plan = new AtomicReference<>(Plan.NONE);
    private final AtomicReference<CountDownLatch> heldBack =
            new AtomicReference<>(new CountDownLatch(0));

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

    /// Waits for a later request, unless one waits already.
    void holdBack(Duration longest) {
        var mine = new CountDownLatch(1);
        var before = heldBack.getAndUpdate(other -> other.getCount() == 0 ? mine : other);
        if (before.getCount() > 0) {
            return;
        }
        try {
            if (!mine.await(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                mine.countDown();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// A request has passed.
    void passed() {
        heldBack.get().countDown();
    }
}
