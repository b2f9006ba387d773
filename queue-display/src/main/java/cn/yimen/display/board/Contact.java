package cn.yimen.display.board;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// When the hall server was heard, by the machine's own clock.
///
/// @param last empty until it is heard for the first time
/// @param recovered when it was heard again after the board had become stale
record Contact(Instant started, Optional<Instant> last, Optional<Instant> recovered) {

    /// With what a panel takes to look again and to draw, the mark stands within three seconds. The
    /// hall's beat comes each second.
    static final Duration STALE_AFTER = Duration.ofMillis(2_500);

    static final Duration NEUTRAL_AFTER = Duration.ofSeconds(60);
    static final Duration SAYS_RECOVERED = Duration.ofSeconds(5);

    static Contact none(Instant started) {
        return new Contact(started, Optional.empty(), Optional.empty());
    }

    Contact heard(Instant now) {
        boolean back = last.isPresent() && isStale(now);
        return new Contact(started, Optional.of(now), back ? Optional.of(now) : recovered);
    }

    Duration silence(Instant now) {
        return Duration.between(last.orElse(started), now);
    }

    boolean isStale(Instant now) {
        return silence(now).compareTo(STALE_AFTER) > 0;
    }

    boolean isNeutral(Instant now) {
        return last.isEmpty() || silence(now).compareTo(NEUTRAL_AFTER) >= 0;
    }

    boolean saysRecovered(Instant now) {
        return recovered
                .filter(at -> Duration.between(at, now).compareTo(SAYS_RECOVERED) < 0)
                .isPresent();
    }
}
