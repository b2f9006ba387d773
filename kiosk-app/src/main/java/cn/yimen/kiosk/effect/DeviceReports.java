package cn.yimen.kiosk.effect;

import cn.yimen.client.HallContact;
import cn.yimen.client.Reply;
import cn.yimen.device.DeviceStatus;
import cn.yimen.device.Fault;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.state.DevicePart;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.Reporting.ReportDevice;
import cn.yimen.kiosk.flow.Part;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/// Tells the hall what is wrong with the machine's parts: only what is true now, and only where the
/// hall believes something else. Safe for use by several threads.
public final class DeviceReports {

    /// Of keyboards that were plugged in; a kiosk has none.
    public static final String KEYBOARD = "keyboard";

    private static final int FINE = 10;
    private static final int COARSE = 50;

    private final HallContact client;
    private final DeviceId device;
    private final IdSource ids;
    private final Map<String, DeviceStatus> statuses = new TreeMap<>();
    private final Set<String> underWay = new HashSet<>();
    private Supplier<Optional<Integer>> paper = Optional::empty;

    public DeviceReports(HallContact client, DeviceId device, IdSource ids) {
        this.client = client;
        this.device = device;
        this.ids = ids;
    }

    /// @param left tickets for which there is paper, as far as anybody knows
    synchronized void counting(Supplier<Optional<Integer>> left) {
        paper = left;
    }

    void changed(Part part, DeviceStatus status) {
        changed(part.word(), status);
    }

    /// @param part as the hall names it: what surrounds the machine too
    public synchronized void changed(String part, DeviceStatus status) {
        statuses.put(part, status);
        tell(part, client.state());
    }

    /// The hall has changed, and may believe something that is not true any more.
    public synchronized void compare() {
        var hall = client.state();
        statuses.keySet().forEach(part -> tell(part, hall));
    }

    private void tell(String part, HallState hall) {
        var status = Optional.ofNullable(statuses.get(part)).orElseThrow();
        var report = report(part, status);
        if (hall.config().isPresent() && !isKnown(hall, report) && underWay.add(part)) {
            var _ =
                    client.send(new CommandEnvelope(ids.command(), device, report))
                            .thenAccept(reply -> told(part, report, reply));
        }
    }

    /// What changed meanwhile is told at once; what was not answered, when the hall is heard again.
    private synchronized void told(String part, ReportDevice report, Reply reply) {
        underWay.remove(part);
        var now = report(part, Optional.ofNullable(statuses.get(part)).orElseThrow());
        if (reply instanceof Reply.Answered && !now.equals(report)) {
            tell(part, client.state());
        }
    }

    private boolean isKnown(HallState hall, ReportDevice report) {
        return Optional.ofNullable(hall.devices().get(device + "/" + report.part()))
                .map(DeviceReports::report)
                .map(report::equals)
                .orElseGet(() -> isNoNews(report));
    }

    /// That there is no foreign keyboard, where nobody ever heard of one.
    private static boolean isNoNews(ReportDevice report) {
        return report.part().equals(KEYBOARD) && report.faults().isEmpty();
    }

    private static ReportDevice report(DevicePart known) {
        return new ReportDevice(known.part(), known.readiness(), known.faults(), known.left());
    }

    /// Busy is no news for staff: it comes and goes with each slip.
    private ReportDevice report(String part, DeviceStatus status) {
        var readiness =
                switch (status.readiness()) {
                    case BUSY, READY -> "READY";
                    default -> status.readiness().name();
                };
        List<String> faults = status.faults().stream().map(Fault::name).sorted().toList();
        return new ReportDevice(part, readiness, faults, left(part));
    }

    /// In steps, the finer the less there is: nobody reads in the journal that one slip went out.
    private Optional<Integer> left(String part) {
        return Optional.of(part)
                .filter(Part.PRINTER.word()::equals)
                .flatMap(_ -> paper.get())
                .map(slips -> slips - slips % (slips < COARSE ? FINE : COARSE));
    }
}
