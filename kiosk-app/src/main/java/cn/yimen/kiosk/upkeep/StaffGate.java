package cn.yimen.kiosk.upkeep;

import cn.yimen.hall.trust.WrongTries;
import cn.yimen.kiosk.flow.UpkeepRefusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// Who may open this machine's maintenance desk. Too many wrong PINs close it for longer and
/// longer, across restarts: [WrongTries]. Used by one thread.
final class StaffGate {

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
            var now = clock.instant();
            var wrong = remembered().by(now).and(now);
            remember(wrong);
            return new Admission.Refused(
                    wrong.locked(now).isPresent() ? UpkeepRefusal.LOCKED : UpkeepRefusal.WRONG_PIN);
        }
        remember(WrongTries.NONE);
        return new Admission.Admitted(token.staff());
    }

    /// A clock that was set back does not open the lock.
    private boolean isLocked() {
        var now = clock.instant();
        var wrong = remembered();
        if (!wrong.by(now).equals(wrong)) {
            remember(wrong.by(now));
        }
        return wrong.locked(now).isPresent();
    }

    /// What cannot be read counts as a series, just now.
    private WrongTries remembered() {
        if (!Files.exists(lock)) {
            return WrongTries.NONE;
        }
        try {
            var words = Files.readString(lock).strip().split(" ", -1);
            return new WrongTries(Integer.parseInt(words[0]), Instant.parse(words[1]));
        } catch (IOException
                | NumberFormatException
                | DateTimeParseException
                | ArrayIndexOutOfBoundsException unreadable) {
            var now = new WrongTries(WrongTries.SERIES, clock.instant());
            remember(now);
            return now;
        }
    }

    private void remember(WrongTries wrong) {
        try {
            Files.writeString(lock, wrong.wrong() + " " + wrong.last());
        } catch (IOException e) {
            throw new UncheckedIOException("remembering wrong PINs in " + lock, e);
        }
    }
}
