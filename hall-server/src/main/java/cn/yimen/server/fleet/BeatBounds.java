package cn.yimen.server.fleet;

import cn.yimen.hall.fleet.Heartbeat;
import cn.yimen.hall.fleet.LogPage;
import cn.yimen.hall.log.TellableLine;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a heartbeat may say at most. Words that are shown to people are words, not sentences.
final class BeatBounds {

    private static final Pattern DEVICE = Pattern.compile("[0-9A-Za-z._-]{1,50}");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9-]{1,39}");
    private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z._+-]{1,40}");
    private static final int HUNDRED = 100;

    private BeatBounds() {}

    /// Why it is not taken; empty where it is.
    static Optional<String> flaw(Heartbeat beat) {
        if (!DEVICE.matcher(beat.device().value()).matches()) {
            return Optional.of("device");
        }
        var versions = beat.versions();
        boolean named =
                VERSION.matcher(versions.program()).matches()
                        && VERSION.matcher(versions.java()).matches()
                        && VERSION.matcher(versions.data()).matches();
        if (!named) {
            return Optional.of("versions");
        }
        if (beat.reason().filter(code -> !CODE.matcher(code).matches()).isPresent()) {
            return Optional.of("reason");
        }
        if (beat.diskUsedPercent().filter(used -> used < 0 || used > HUNDRED).isPresent()) {
            return Optional.of("diskUsedPercent");
        }
        return lists(beat);
    }

    private static Optional<String> lists(Heartbeat beat) {
        boolean met =
                beat.errors().size() <= Heartbeat.MOST_ERRORS
                        && beat.errors().stream()
                                .allMatch(error ->
                                        CODE.matcher(error.code()).matches() && error.times() > 0);
        if (!met) {
            return Optional.of("errors");
        }
        return Optional.of("ended").filter(_ -> beat.ended().size() > Heartbeat.MOST_ENDED);
    }

    /// A machine reduces its log itself; what did not come so is not kept either.
    static boolean isTellable(LogPage page) {
        return page.lines().size() <= LogPage.MOST_LINES
                && page.left() >= 0
                && page.lines().stream()
                        .allMatch(line -> TellableLine.of(line).filter(line::equals).isPresent());
    }
}
