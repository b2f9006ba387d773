package cn.yimen.uplink;

import java.time.Duration;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;

/// Watches for the platform's return. Only one who was seen to be away can return: a platform that
/// answers all the time and still refuses is left alone until the wait is over. Looks are spread by
/// chance, so that the halls of a province do not all come back in the same second. For one thread.
public final class Presence {

    private static final int SHORTEST_PAUSE_MILLIS = 500;
    private static final int LONGEST_PAUSE_MILLIS = 2_500;
    private static final Set<String> ABSENCE = Set.of("unreachable", "slow");

    /// What a look found.
    enum Look {
        AWAY,
        RETURNED,
        /// It was there all the time; looking on is of no use.
        PRESENT
    }

    private final BooleanSupplier answers;
    private final RandomGenerator random;
    private boolean away;

    /// @param answers whether the platform is there and ready
    public Presence(BooleanSupplier answers, RandomGenerator random) {
        this.answers = answers;
        this.random = random;
    }

    public void note(Delivery.NotNow notNow) {
        away |= ABSENCE.contains(notNow.reason());
    }

    Duration untilNextLook() {
        return Duration.ofMillis(random.nextInt(SHORTEST_PAUSE_MILLIS, LONGEST_PAUSE_MILLIS));
    }

    Look look() {
        boolean was = away;
        away = !answers.getAsBoolean();
        return away ? Look.AWAY : was ? Look.RETURNED : Look.PRESENT;
    }
}
