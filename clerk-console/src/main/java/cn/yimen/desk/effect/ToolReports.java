package cn.yimen.desk.effect;

import cn.yimen.client.HallClient;
import cn.yimen.desk.desk.Seat.Tool;
import cn.yimen.device.DeviceStatus;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.Reporting.ReportDevice;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/// Tells the hall how the devices of a window are, so that one that fails is among the manager's
/// alarms. The same again makes no event there.
public record ToolReports(CompletableFuture<HallClient> hall, DeviceId desk, IdSource ids) {

    private static final Duration GIVE_UP = Duration.ofMinutes(10);

    void tell(Tool tool, DeviceStatus status) {
        var envelope = new CommandEnvelope(ids.command(), desk, report(tool, status));
        var _ = hall.thenCompose(there -> there.sendUntilAnswered(envelope, GIVE_UP));
    }

    /// Under a name that no kiosk's part has: it stands at a window.
    static ReportDevice report(Tool tool, DeviceStatus status) {
        var faults = status.faults().stream().map(Enum::name).sorted().toList();
        var part = "desk-" + tool.name().toLowerCase(Locale.ROOT);
        return new ReportDevice(part, status.readiness().name(), faults);
    }
}
