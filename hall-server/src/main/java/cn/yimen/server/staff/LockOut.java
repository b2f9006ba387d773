package cn.yimen.server.staff;

import cn.yimen.hall.domain.ClerkId;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Counts wrong passwords. Work numbers that nobody has are counted like those of staff, so that
/// nobody learns which there are. What is counted against a password ends with the password.
final class LockOut {

    static final int TRIES = 5;
    static final Duration LENGTH = Duration.ofMinutes(15);

    /// Of numbers that nobody has; the oldest are forgotten.
    private static final int MOST_STRANGERS = 1_000;

    private final Map<ClerkId, Tries> staff = new LinkedHashMap<>();
    private final LinkedHashMap<ClerkId, Tries> strangers = new LinkedHashMap<>();

    /// @param password that they were counted against, as it is kept; empty for a stranger
    private record Tries(String password, int wrong, Instant last) {}

    /// How long this number is locked yet.
    synchronized Optional<Duration> left(ClerkId clerk, String password, Instant now) {
        return Optional.of(tries(clerk, password, now))
                .filter(tries -> tries.wrong() >= TRIES)
                .map(tries -> Duration.between(now, tries.last().plus(LENGTH)));
    }

    /// How many tries are left after a wrong one.
    synchronized int wrong(ClerkId clerk, String password, Instant now) {
        int wrong = tries(clerk, password, now).wrong() + 1;
        var group = password.isEmpty() ? strangers : staff;
        group.put(clerk, new Tries(password, wrong, now));
        if (strangers.size() > MOST_STRANGERS) {
            strangers.pollFirstEntry();
        }
        return Math.max(0, TRIES - wrong);
    }

    synchronized void right(ClerkId clerk) {
        staff.remove(clerk);
    }

    /// A clock that was put back does not lock anybody for longer.
    private Tries tries(ClerkId clerk, String password, Instant now) {
        var group = password.isEmpty() ? strangers : staff;
        return Optional.ofNullable(group.get(clerk))
                .filter(tries -> tries.password().equals(password))
                .filter(tries -> tries.last().plus(LENGTH).isAfter(now))
                .filter(tries -> !tries.last().isAfter(now))
                .orElseGet(() -> new Tries(password, 0, now));
    }
}
