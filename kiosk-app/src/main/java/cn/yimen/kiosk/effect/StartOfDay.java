package cn.yimen.kiosk.effect;

import cn.yimen.device.DeviceStatus;
import cn.yimen.device.Readiness;
import cn.yimen.device.config.DeviceKind;
import cn.yimen.device.health.ReadinessReport;
import cn.yimen.hall.log.EventLog;
import cn.yimen.kiosk.flow.Part;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/// Writes down once whether the machine may serve today (开机自检): as soon as each of its parts has
/// said how it is. Safe for use by several threads.
public final class StartOfDay {

    private final Set<Part> parts;
    private final InstantSource clock;
    private final EventLog log;
    private final Map<Part, DeviceStatus> heard = new EnumMap<>(Part.class);
    private boolean written;

    /// @param parts those that the machine has
    public StartOfDay(Set<Part> parts, InstantSource clock, EventLog log) {
        this.parts = Set.copyOf(parts);
        this.clock = clock;
        this.log = log;
    }

    synchronized void heard(Part part, DeviceStatus status) {
        if (status.readiness() != Readiness.STARTING) {
            heard.put(part, status);
        }
        if (!written && heard.keySet().containsAll(parts)) {
            written = true;
            log.write("devices.checked", report().fields());
        }
    }

    private ReadinessReport report() {
        return new ReadinessReport(
                clock.instant(),
                heard.entrySet().stream()
                        .map(entry -> line(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static ReadinessReport.Line line(Part part, DeviceStatus status) {
        var kind =
                switch (part) {
                    case PRINTER -> DeviceKind.PRINTER;
                    case SCANNER -> DeviceKind.SCANNER;
                    case CARD_READER -> DeviceKind.CARD_READER;
                    case CAMERA -> DeviceKind.CAMERA;
                    case A4 -> DeviceKind.A4;
                };
        return new ReadinessReport.Line(part.word(), kind, status);
    }
}
