package cn.yimen.uplink.cache;

import cn.yimen.uplink.Backoff;
import cn.yimen.uplink.client.Hindrance;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// When a cache asks next. What is the same for everybody is asked for every ten minutes, bookings
/// every minute; after trouble both wait longer each time, and never shorter than the platform
/// asks. Belongs to one thread.
final class CacheRounds {

    private static final Duration PROVINCE_EACH = Duration.ofMinutes(10);
    private static final Duration APPOINTMENTS_EACH = Duration.ofMinutes(1);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private final PlatformCache cache;
    private final boolean asksAppointments;
    private final Consumer<Refreshed> told;
    private final RandomGenerator random;
    private final Backoff backoff;
    private Optional<Hindrance> trouble = Optional.empty();
    private Duration untilProvince = Duration.ZERO;
    private Duration untilAppointments = Duration.ZERO;

    /// @param told hears of each round
    CacheRounds(
            PlatformCache cache,
            boolean asksAppointments,
            Consumer<Refreshed> told,
            RandomGenerator random) {
        this.cache = cache;
        this.asksAppointments = asksAppointments;
        this.told = told;
        this.random = random;
        backoff = new Backoff(FIRST_WAIT, LONGEST_WAIT, random);
    }

    /// Does what is due.
    ///
    /// @param passed since the last time
    /// @return how long nothing is due
    Duration work(Duration passed) {
        untilProvince = untilProvince.minus(passed);
        untilAppointments = untilAppointments.minus(passed);
        cache.eraseOldAppointments();
        boolean nothingKnown = cache.recall() instanceof Recall.Nothing;
        if (!untilProvince.isPositive()) {
            untilProvince = ask(cache::refreshProvince, PROVINCE_EACH);
        }
        if (asksAppointments && (nothingKnown || !untilAppointments.isPositive())) {
            untilAppointments = ask(cache::refreshAppointments, APPOINTMENTS_EACH);
        }
        return asksAppointments && untilAppointments.compareTo(untilProvince) < 0
                ? untilAppointments
                : shorter(untilProvince, APPOINTMENTS_EACH);
    }

    /// Everything is due.
    void hurry() {
        untilProvince = Duration.ZERO;
        untilAppointments = Duration.ZERO;
    }

    /// What stood in the way last; empty where nothing did.
    Optional<Hindrance> trouble() {
        return trouble;
    }

    private Duration ask(Supplier<Refreshed> round, Duration each) {
        var outcome = round.get();
        told.accept(outcome);
        trouble =
                outcome instanceof Refreshed.NotNow(var hindrance)
                        ? Optional.of(hindrance)
                        : Optional.empty();
        return switch (outcome) {
            case Refreshed.Changed _, Refreshed.Unchanged _, Refreshed.NotKept _ -> {
                backoff.reset();
                yield spread(each);
            }
            case Refreshed.NotNow(var hindrance) -> backoff.next(hindrance.atLeast());
            case Refreshed.Refused _, Refreshed.ThrownAway _ -> backoff.next(Duration.ZERO);
        };
    }

    /// So that the machines of a province do not all ask in the same second.
    private Duration spread(Duration each) {
        long millis = each.toMillis();
        return Duration.ofMillis(millis - random.nextLong(1 + millis / 5));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
