package cn.yimen.update;

import cn.yimen.update.Service.Condition;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// The time in which a program that was switched must show that it works: it must stand within a
/// limit, then stay the same process for longer than its watchdog waits, and serve at the end of it
/// where the one before did.
///
/// @param stands the longest until its first screen
/// @param stays how long it must go on after that
record Probation(Duration stands, Duration stays, InstantSource clock, Waiting waiting) {

    static final Duration STANDS = Duration.ofSeconds(60);
    static final Duration STAYS = Duration.ofSeconds(25);

    /// Lets time pass.
    interface Waiting {
        void moment() throws InterruptedException;
    }

    /// @param mustServe a program that stands and sends everybody away does not work
    boolean isPassed(Service service, boolean mustServe) throws IOException {
        int restarts = service.condition().restarts();
        var begun = clock.instant();
        var now = service.condition();
        while (!now.active()) {
            if (now.restarts() > restarts || isOver(begun, stands)) {
                return false;
            }
            pass();
            now = service.condition();
        }
        return stays(service, now) && (!mustServe || service.serves());
    }

    /// The same process, from its first screen on.
    private boolean stays(Service service, Condition first) throws IOException {
        var since = clock.instant();
        while (!isOver(since, stays)) {
            pass();
            if (!service.condition().equals(first)) {
                return false;
            }
        }
        return true;
    }

    private boolean isOver(Instant since, Duration limit) {
        return Duration.between(since, clock.instant()).compareTo(limit) >= 0;
    }

    private void pass() throws IOException {
        try {
            waiting.moment();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
