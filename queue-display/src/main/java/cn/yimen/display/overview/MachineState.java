package cn.yimen.display.overview;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.state.DevicePart;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.HelpCall;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// How a kiosk is, in the one word that somebody must act on.
public sealed interface MachineState {

    /// Somebody there asks for help.
    ///
    /// @param taker the window whose clerk goes
    /// @param guide who goes without a window
    record Help(long seconds, Optional<WindowId> taker, Optional<ClerkId> guide)
            implements MachineState {}

    /// A part does not work.
    ///
    /// @param word the fault as the device module names it, lower case with hyphens
    record Trouble(String part, String word) implements MachineState {}

    record LowPaper() implements MachineState {}

    record Well() implements MachineState {}

    /// It has not said anything yet, or the hall has not been heard of.
    record Unheard() implements MachineState {}

    String PRINTER = "printer";
    String NEAR_END = "PAPER_NEAR_END";

    /// The device module's words for parts that do their work.
    Set<String> WORKING = Set.of("READY", "BUSY", "STARTING");

    static MachineState of(HallState hall, DeviceId device, Instant now) {
        var help = Optional.ofNullable(hall.helpCalls().get(device));
        if (help.isPresent()) {
            return help(help.get(), now);
        }
        var parts =
                hall.devices().values().stream()
                        .filter(part -> part.device().equals(device))
                        .sorted(Comparator.comparing(DevicePart::since))
                        .toList();
        return parts.isEmpty() ? new Unheard() : worst(parts);
    }

    private static MachineState help(HelpCall call, Instant now) {
        long seconds = Math.max(0, Duration.between(call.since(), now).toSeconds());
        return new Help(seconds, call.takenBy(), call.guide());
    }

    private static MachineState worst(List<DevicePart> parts) {
        var broken = parts.stream().filter(part -> !isWorking(part)).findFirst();
        if (broken.isPresent()) {
            return new Trouble(broken.get().part(), word(broken.get()));
        }
        return parts.stream().anyMatch(MachineState::isLow) ? new LowPaper() : new Well();
    }

    /// Low paper is a warning: such a printer still prints.
    private static boolean isWorking(DevicePart part) {
        return WORKING.contains(part.readiness())
                || (isLow(part) && part.faults().stream().allMatch(NEAR_END::equals));
    }

    private static boolean isLow(DevicePart part) {
        return part.part().equals(PRINTER) && part.faults().contains(NEAR_END);
    }

    private static String word(DevicePart part) {
        return part.faults().stream()
                .filter(fault -> !fault.equals(NEAR_END))
                .findFirst()
                .orElse("trouble")
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
    }
}
