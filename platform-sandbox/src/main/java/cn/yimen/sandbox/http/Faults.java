package cn.yimen.sandbox.http;

import cn.yimen.sandbox.tls.Face;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

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
        WRONG_CLOCK,
        /// What the secured door shows ended yesterday.
        CERTIFICATE_EXPIRED,
        CERTIFICATE_NOT_YET_VALID,
        CERTIFICATE_OF_ANOTHER_AUTHORITY,
        CERTIFICATE_OF_ANOTHER_HOST;

        /// Which certificate is shown meanwhile.
        Face face() {
            return switch (this) {
                case CERTIFICATE_EXPIRED -> Face.EXPIRED;
                case CERTIFICATE_NOT_YET_VALID -> Face.NOT_YET_VALID;
                case CERTIFICATE_OF_ANOTHER_AUTHORITY -> Face.OTHER_AUTHORITY;
                case CERTIFICATE_OF_ANOTHER_HOST -> Face.OTHER_HOST;
                default -> Face.GOOD;
            };
        }
    }

    /// @param percent of the requests it hits; a certificate hits all
    /// @param delay of [Kind#SLOW] and at most of [Kind#REORDER]
    /// @param operation the only one of the contract that is hit, by its id; empty for all
    record Plan(Kind kind, int percent, Duration delay, String operation) {
        static final Plan NONE = new Plan(Kind.NONE, 0, Duration.ZERO, "");

        private boolean hits(String asked) {
            return operation.isEmpty() || operation.equals(asked);
        }
    }

    private final RandomGenerator random;
    private final boolean secured;
    private final Consumer<Face> door;
    private final AtomicReference<Plan> plan = new AtomicReference<>(Plan.NONE);
    private final AtomicReference<CountDownLatch> heldBack =
            new AtomicReference<>(new CountDownLatch(0));

    /// @param secured whether there is a door with TLS
    /// @param door hears which certificate it is to show
    Faults(RandomGenerator random, boolean secured, Consumer<Face> door) {
        this.random = random;
        this.secured = secured;
        this.door = door;
    }

    /// Those that can happen here.
    List<Kind> offered() {
        return Stream.of(Kind.values())
                .filter(kind -> secured || !kind.name().startsWith("CERTIFICATE"))
                .toList();
    }

    Plan plan() {
        return plan.get();
    }

    void plan(Plan next) {
        plan.set(next);
        door.accept(next.kind().face());
    }

    /// What hits the next request.
    ///
    /// @param operation that is asked for
    synchronized Plan draw(String operation) {
        var now = plan.get();
        return now.hits(operation) && random.nextInt(100) < now.percent() ? now : Plan.NONE;
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
