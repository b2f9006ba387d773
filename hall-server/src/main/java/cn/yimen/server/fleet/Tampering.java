package cn.yimen.server.fleet;

import cn.yimen.hall.fleet.Heartbeat;
import cn.yimen.hall.state.DevicePart;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.DoubleStream;

/// How long somebody seems to have been at a machine otherwise than by its glass.
final class Tampering {

    /// An open door, a keyboard that was plugged in.
    private static final Set<String> FAULTS = Set.of("TAMPERED", "FOREIGN_KEYBOARD");

    /// Family of the codes of struck keys.
    private static final String STRUCK = "T-";

    /// How long struck keys are worth a look.
    private static final Duration FRESH = Duration.ofMinutes(10);

    private static final double MINUTE_SECONDS = 60;

    private Tampering() {}

    static boolean isSeen(DevicePart part) {
        return part.faults().stream().anyMatch(FAULTS::contains);
    }

    /// Keys that the machine does not have.
    static boolean isStruck(Heartbeat.Met met) {
        return met.code().startsWith(STRUCK);
    }

    /// At least one while there is anything, so that an alarm begins at once; 0 where there is
    /// nothing.
    static double minutes(MachineView machine, Heartbeat beat, Instant now) {
        var seen =
                machine.parts().stream()
                        .filter(Tampering::isSeen)
                        .map(DevicePart::since)
                        .mapToDouble(since -> since(since, now));
        var struck =
                beat.errors().stream()
                        .filter(Tampering::isStruck)
                        .filter(met -> now.isBefore(met.last().plus(FRESH)))
                        .mapToDouble(_ -> 1);
        return DoubleStream.concat(seen, struck).map(each -> Math.max(1, each)).max().orElse(0);
    }

    private static double since(Instant since, Instant now) {
        return Duration.between(since, now).toSeconds() / MINUTE_SECONDS;
    }
}
