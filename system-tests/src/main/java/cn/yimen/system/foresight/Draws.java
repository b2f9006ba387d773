package cn.yimen.system.foresight;

import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.WindowId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// The chances of a day: each person and each window draws from a seed of their own, so that the
/// same day with something done otherwise has the same people. Used by one thread.
final class Draws {

    private static final long SEEDS_APART = 1_000_003;
    private static final int KINDS = 4;
    private static final int WINDOWS_AT_MOST = 1_000;

    private final long seed;
    private final Map<TicketId, RandomGenerator> persons = new HashMap<>();
    private final Map<WindowId, RandomGenerator> windows = new HashMap<>();
    private LocalDate day = LocalDate.EPOCH;

    Draws(long seed) {
        this.seed = seed;
    }

    /// Of the day itself; what was drawn before is over.
    RandomGenerator begin(LocalDate of) {
        day = of;
        persons.clear();
        windows.clear();
        return seeded(0, day.toEpochDay());
    }

    RandomGenerator of(TicketId person) {
        return persons.computeIfAbsent(
                person, id -> seeded(1, id.value().getLeastSignificantBits()));
    }

    RandomGenerator of(WindowId window) {
        return windows.computeIfAbsent(
                window,
                id -> seeded(2, day.toEpochDay() * WINDOWS_AT_MOST + Long.parseLong(id.value())));
    }

    private SplittableRandom seeded(int kind, long which) {
        return new SplittableRandom(seed * SEEDS_APART + which * KINDS + kind);
    }

    static double exponential(double mean, RandomGenerator random) {
        return -mean * Math.log(1 - random.nextDouble());
    }
}
