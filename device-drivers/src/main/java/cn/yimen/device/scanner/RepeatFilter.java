package cn.yimen.device.scanner;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// A code that is held before the window is read many times and told once. It must be away for a
/// while before it counts again.
final class RepeatFilter {

    private final Duration within;
    private final InstantSource clock;
    private Optional<Scanned> last = Optional.empty();
    private Instant lastSeen = Instant.MIN;

    RepeatFilter(Duration within, InstantSource clock) {
        this.within = within;
        this.clock = clock;
    }

    boolean isNew(Scanned code) {
        Instant now = clock.instant();
        boolean same = last.filter(code::sameCode).isPresent();
        boolean recent = lastSeen.isAfter(now.minus(within));
        last = Optional.of(code);
        lastSeen = now;
        return !(same && recent);
    }
}
