package cn.yimen.kiosk.guard;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Judges keys that should not be there, by their times: what kind of hand strikes them. Each kind
/// is said once in ten seconds, for a device that types would else fill the log.
final class Keystrokes {

    /// Nobody types more in a second (SEC-13).
    static final int MOST_A_SECOND = 25;

    private static final Duration WINDOW = Duration.ofSeconds(1);
    private static final Duration SAID_ONCE_IN = Duration.ofSeconds(10);

    private final Deque<Instant> latest = new ArrayDeque<>();
    private final Map<Tamper, Instant> said = new EnumMap<>(Tamper.class);

    /// @param plain whether the key alone would write or erase something
    Optional<Tamper> pressed(boolean plain, Instant at) {
        latest.addLast(at);
        while (latest.size() > MOST_A_SECOND + 1 || latest.getFirst().isBefore(at.minus(WINDOW))) {
            latest.removeFirst();
        }
        var found =
                latest.size() > MOST_A_SECOND ? Tamper.BURST : plain ? Tamper.KEYS : Tamper.CHORD;
        return isNews(found, at) ? Optional.of(found) : Optional.empty();
    }

    private boolean isNews(Tamper found, Instant at) {
        var before = Optional.ofNullable(said.get(found));
        boolean is = before.filter(then -> then.plus(SAID_ONCE_IN).isAfter(at)).isEmpty();
        if (is) {
            said.put(found, at);
        }
        return is;
    }
}
