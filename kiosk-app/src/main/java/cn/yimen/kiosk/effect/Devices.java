package cn.yimen.kiosk.effect;

import cn.yimen.device.DeviceStatus;
import cn.yimen.device.Fault;
import cn.yimen.hall.log.EventLog;
import cn.yimen.kiosk.flow.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Hears the status of each part and passes it on: to the screens, to the hall, to the log.
public final class Devices {

    private final WorldKeeper keeper;
    private final DeviceReports reports;
    private final StartOfDay morning;
    private final EventLog log;
    private final FaultsMet met;
    private final Map<Part, List<String>> faults = new ConcurrentHashMap<>();

    public Devices(
            WorldKeeper keeper,
            DeviceReports reports,
            StartOfDay morning,
            EventLog log,
            FaultsMet met) {
        this.keeper = keeper;
        this.reports = reports;
        this.morning = morning;
        this.log = log;
        this.met = met;
    }

    /// @param paper tells how much is left
    public void counting(Supplier<Optional<Integer>> paper) {
        reports.counting(paper);
    }

    /// What is wrong with each part, in the words of its own report.
    public Map<Part, List<String>> faults() {
        return Map.copyOf(faults);
    }

    public Consumer<DeviceStatus> listener(Part part) {
        return status -> {
            keeper.part(part, status);
            reports.changed(part, status);
            morning.heard(part, status);
            met.heard(part.word(), status);
            faults.put(part, status.faults().stream().map(Fault::name).sorted().toList());
            log.write(
                    "device.status",
                    Map.of(
                            "part", part.word(),
                            "readiness", status.readiness().name(),
                            "faults", status.faults().toString()));
        };
    }
}
