package cn.yimen.server.fleet;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.fleet.Program;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.WindowState;
import cn.yimen.server.uplink.UplinkReport;
import cn.yimen.uplink.contract.fleet.HallSummary;
import cn.yimen.uplink.contract.fleet.HallSummary.MachineCount;
import cn.yimen.uplink.contract.fleet.MachineKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What the province is told of the hall: counts, and nothing of any person.
public final class Summaries {

    private static final Set<MachineView.State> WELL =
            Set.of(MachineView.State.READY, MachineView.State.IN_USE, MachineView.State.STARTING);
    private static final Set<MachineView.State> TROUBLE =
            Set.of(MachineView.State.TROUBLED, MachineView.State.OUT_OF_SERVICE);

    private final FleetDesk desk;
    private final Supplier<HallState> hall;
    private final Supplier<Optional<UplinkReport.Events>> uplink;

    public Summaries(
            FleetDesk desk,
            Supplier<HallState> hall,
            Supplier<Optional<UplinkReport.Events>> uplink) {
        this.desk = desk;
        this.hall = hall;
        this.uplink = uplink;
    }

    /// As it is now.
    public HallSummary now() {
        var version =
                Optional.ofNullable(Summaries.class.getPackage().getImplementationVersion())
                        .orElse("development");
        var machines = desk.machines();
        var events = uplink.get();
        var state = hall.get();
        return new HallSummary(
                desk.now(),
                version,
                counts(machines),
                paperLow(machines),
                events.map(UplinkReport.Events::backlog).orElse(0L),
                events.flatMap(UplinkReport.Events::oldest),
                linesOpen(state),
                state.waitingCount());
    }

    static List<MachineCount> counts(List<MachineView> machines) {
        return Stream.of(MachineKind.values()).map(kind -> count(kind, machines)).toList();
    }

    static int paperLow(List<MachineView> machines) {
        return (int) machines.stream().filter(Summaries::isLow).count();
    }

    private static MachineCount count(MachineKind kind, List<MachineView> all) {
        var machines = all.stream().filter(machine -> kind(machine) == kind).toList();
        int well = count(machines, WELL);
        int trouble = count(machines, TROUBLE);
        int lost = count(machines, Set.of(MachineView.State.LOST));
        return new MachineCount(kind, well, trouble, lost, machines.size() - well - trouble - lost);
    }

    private static int count(List<MachineView> machines, Set<MachineView.State> states) {
        return (int) machines.stream().filter(machine -> states.contains(machine.state())).count();
    }

    /// The layout names kiosks only: what was never heard is one.
    private static MachineKind kind(MachineView machine) {
        return switch (machine.program().orElse(Program.KIOSK)) {
            case KIOSK -> MachineKind.KIOSK;
            case DISPLAY -> MachineKind.DISPLAY;
            case DESK -> MachineKind.DESK;
        };
    }

    private static boolean isLow(MachineView machine) {
        return machine.slips().filter(left -> left < FleetReadings.ENOUGH_SLIPS).isPresent();
    }

    private static int linesOpen(HallState state) {
        return (int)
                state.config().map(HallConfig::windows).orElse(List.of()).stream()
                        .filter(window -> state.window(window.id()).mode() == WindowState.Mode.OPEN)
                        .flatMap(window -> window.lines().stream())
                        .distinct()
                        .count();
    }
}
