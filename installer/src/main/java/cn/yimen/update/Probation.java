package cn.yimen.update;

import cn.yimen.update.Service.Condition;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// The time in which a program that was switched must show that it works: it must stand within a
/// limit, and then stay the same process for longer than its watchdog waits.
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

    boolean isPassed(Service service) throws IOException {
        var begun = clock.instant();
        var process = 0L;
        var since = begun;
        int restarts = service.condition().restarts();
        while (true) {
            var now = service.condition();
            if (now.restarts() > restarts || process != 0 && !isSame(now, process)) {
                return false;
            }
            if (process == 0 && now.active()) {
                process = now.process();
                since = clock.instant();
            }
            if (process == 0 && isOver(begun, stands)) {
                return false;
            }
            if (process != 0 && isOver(since, stays)) {
                return true;
            }
            pass();
        }
    }

    private static boolean isSame(Condition now, long process) {
        return now.active() && now.process() == process;
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
