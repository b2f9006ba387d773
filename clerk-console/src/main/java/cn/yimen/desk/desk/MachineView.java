package cn.yimen.desk.desk;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.state.DevicePart;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A machine of the hall as staff should know it: its worst part, or that it is well.
///
/// @param speaks it is a loudspeaker of the hall, otherwise a kiosk
/// @param trouble empty where everything works
public record MachineView(DeviceId device, boolean speaks, Optional<DevicePart> trouble) {

    /// What stands at another's window is for managers.
    private static final String AT_A_WINDOW = "desk-";

    private static final String LOUDSPEAKER = "loudspeaker";

    /// An empty printer says this as well.
    private static final String ONLY_A_WARNING = "PAPER_NEAR_END";

    /// The device module's words for parts that do their work.
    private static final Set<String> WELL = Set.of("READY", "BUSY", "STARTING");

    /// Machines in trouble first, then by name.
    public static List<MachineView> of(Desk desk) {
        var parts = desk.hall().devices().values();
        return parts.stream()
                .filter(part -> !part.part().startsWith(AT_A_WINDOW))
                .map(DevicePart::device)
                .distinct()
                .map(device -> new MachineView(device, speaks(desk, device), worst(desk, device)))
                .sorted(
                        Comparator.<MachineView, Boolean>comparing(view -> view.trouble().isEmpty())
                                .thenComparing(view -> view.device().value()))
                .toList();
    }

    /// What is wrong with a part: what stops it before what only warns.
    public static List<String> faults(DevicePart part) {
        return part.faults().stream().sorted(Comparator.comparing(ONLY_A_WARNING::equals)).toList();
    }

    private static boolean speaks(Desk desk, DeviceId device) {
        return desk.hall().devices().values().stream()
                .anyMatch(part -> part.device().equals(device) && part.part().equals(LOUDSPEAKER));
    }

    private static Optional<DevicePart> worst(Desk desk, DeviceId device) {
        return desk.hall().devices().values().stream()
                .filter(part -> part.device().equals(device))
                .filter(part -> !WELL.contains(part.readiness()))
                .min(Comparator.comparing(DevicePart::since));
    }
}
