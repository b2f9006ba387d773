package cn.yimen.kiosk.platform;

import cn.yimen.kiosk.flow.Part;
import cn.yimen.kiosk.flow.PartState;
import cn.yimen.kiosk.flow.Trouble;
import cn.yimen.uplink.contract.fleet.DeviceReport;
import cn.yimen.uplink.contract.fleet.Readiness;
import cn.yimen.uplink.contract.fleet.Supply;
import java.util.List;
import java.util.Map;

/// How the machine's parts are, in the province's words.
public final class MachineState {

    private MachineState() {}

    public static List<DeviceReport.Part> parts(Map<Part, PartState> parts) {
        return parts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> part(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static DeviceReport.Part part(Part part, PartState state) {
        var faults =
                switch (state.trouble()) {
                    case NONE, STARTING -> List.<String>of();
                    default -> List.of(state.trouble().name());
                };
        return new DeviceReport.Part(
                part.word(), readiness(state), supply(part, state.trouble()), faults);
    }

    private static Readiness readiness(PartState state) {
        return switch (state.trouble()) {
            case NONE -> state.usable() ? Readiness.READY : Readiness.UNKNOWN;
            case STARTING -> Readiness.UNKNOWN;
            case NOT_CONNECTED -> Readiness.OFFLINE;
            default -> state.usable() ? Readiness.DEGRADED : Readiness.FAILED;
        };
    }

    private static Supply supply(Part part, Trouble trouble) {
        return switch (trouble) {
            case PAPER_LOW -> Supply.LOW;
            case PAPER_OUT -> Supply.OUT;
            case NONE -> part == Part.PRINTER ? Supply.FULL : Supply.UNKNOWN;
            default -> Supply.UNKNOWN;
        };
    }
}
