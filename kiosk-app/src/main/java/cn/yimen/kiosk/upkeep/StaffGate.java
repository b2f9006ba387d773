package cn.yimen.kiosk.upkeep;

import cn.yimen.kiosk.flow.UpkeepRefusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// Who may open this machine's maintenance desk. Too many wrong PINs close it for a while, across
/// restarts. Used by one thread.
final class StaffGate {

    static final int TRIES = 5;
    static final Duration LOCKED_FOR = Duration.ofMinutes(15);

    private final Optional<UpkeepSettings> settings;
    private final Path lock;
    private final InstantSource clock;

    /// @param lock the file that remembers wrong PINs
    StaffGate(Optional<UpkeepSettings> settings, Path lock, InstantSource clock) {
        this.settings = settings;
        this.lock = lock;
        this.clock = clock;
    }

    /// What came of it.
    sealed interface Admission {

        /// @param staff by number
        record Admitted(String staff) implements Admission {}

        record Refused(UpkeepRefusal why) implements Admission {}
    }

    Admission admit(String token, String pin) {
        if (settings.isEmpty()) {
            return new Admission.Refused(UpkeepRefusal.NOT_SET_UP);
        }
        if (isLocked()) {
            return new Admission.Refused(UpkeepRefusal.LOCKED);
        }
        var known = settings.get();
        return StaffToken.read(token, known.key())
                .filter(read -> read.hall().equals(known.hall()))
                .map(read -> admit(read, known.pin().is(pin)))
                .orElseGet(() -> new Admission.Refused(UpkeepRefusal.NOT_OURS));
    }

    private Admission admit(StaffToken token, boolean pinIsRight) {
        if (!clock.instant().isBefore(token.until())) {
            return new Admission.Refused(UpkeepRefusal.EXPIRED);
        }
        if (!pinIsRight) {
            int tries = remembered().tries() + 1;
            remember(new Wrong(tries, clock.instant()));
            return new Admission.Refused(
                    tries >= TRIES ? UpkeepRefusal.LOCKED : UpkeepRefusal.WRONG_PIN);
        }
        remember(new Wrong(0, Instant.EPOCH));
        return new Admission.Admitted(token.staff());
    }

    /// @param last when the last wrong PIN was entered
    private record Wrong(int tries, Instant last) {}

    /// A clock that was set back does not open the lock.
    private boolean isLocked() {
        var wrong = remembered();
        if (wrong.tries() < TRIES) {
            return false;
        }
        boolean over = !clock.instant().isBefore(wrong.last().plus(LOCKED_FOR));
        if (over) {
            remember(new Wrong(0, Instant.EPOCH));
        }
        return !over;
    }

    /// What cannot be read counts as many tries, just now.
    private Wrong remembered() {
        if (!Files.exists(lock)) {
            return new Wrong(0, Instant.EPOCH);
        }
        try {
            var words = Files.readString(lock).strip().split(" ", -1);
            return new Wrong(Integer.parseInt(words[0]), Instant.parse(words[1]));
        } catch (IOException
                | NumberFormatException
                | DateTimeParseException
                | ArrayIndexOutOfBoundsException unreadable) {
            var now = new Wrong(TRIES, clock.instant());
            remember(now);
            return now;
        }
    }

    private void remember(Wrong wrong) {
        try {
            Files.writeString(lock, wrong.tries() + " " + wrong.last());
        } catch (IOException e) {
            throw new UncheckedIOException("remembering wrong PINs in " + lock, e);
        }
    }
}
