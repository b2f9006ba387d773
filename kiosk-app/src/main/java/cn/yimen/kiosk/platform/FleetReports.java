package cn.yimen.kiosk.platform;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.log.EventLog;
import cn.yimen.kiosk.flow.World;
import cn.yimen.uplink.client.Fleet;
import cn.yimen.uplink.client.Outcome;
import cn.yimen.uplink.client.PlatformClock;
import cn.yimen.uplink.contract.fleet.DeviceReport;
import cn.yimen.uplink.record.Depth;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Tells the province every few minutes how this machine is, where no hall server does: its parts,
/// what waits to go up, how old its knowledge is.
final class FleetReports implements AutoCloseable {

    private static final Duration EACH = Duration.ofMinutes(5);
    private static final long MEGABYTE = 1L << 20;

    private final Fleet fleet;
    private final Machine machine;
    private final Facts facts;
    private final EventLog log;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("fleet").factory());

    /// @param data the directory whose disk it is about
    record Machine(DeviceId device, HallId hall, String program, Path data, Instant startedAt) {}

    /// What changes.
    ///
    /// @param knownAt when what is remembered was last confirmed
    record Facts(
            Supplier<World> world,
            Supplier<Optional<Depth>> depth,
            Supplier<Optional<Instant>> knownAt,
            PlatformClock clock) {}

    private FleetReports(Fleet fleet, Machine machine, Facts facts, EventLog log) {
        this.fleet = fleet;
        this.machine = machine;
        this.facts = facts;
        this.log = log;
    }

    static FleetReports start(
            Fleet fleet, Machine machine, Facts facts, Duration first, EventLog log) {
        var reports = new FleetReports(fleet, machine, facts, log);
        var _ =
                reports.thread.scheduleWithFixedDelay(
                        reports::report, first.toMillis(), EACH.toMillis(), TimeUnit.MILLISECONDS);
        return reports;
    }

    /// An exception would end the reports.
    private void report() {
        try {
            if (fleet.report(machine.device().value(), state())
                    instanceof Outcome.Refused<?>(var problem)) {
                log.write("fleet.refused", Map.of("type", problem.type()));
            }
        } catch (RuntimeException e) {
            log.write("fleet.failed", Map.of("error", e.getClass().getSimpleName()));
        }
    }

    private DeviceReport state() {
        var depth = facts.depth().get();
        return new DeviceReport(
                facts.clock().instant(),
                machine.hall().value(),
                machine.program(),
                machine.program(),
                facts.knownAt().get(),
                machine.startedAt(),
                depth.map(Depth::waiting).orElse(0L),
                depth.map(Depth::parked).orElse(0L),
                depth.flatMap(Depth::oldest),
                facts.clock().offsetMillis(),
                machine.data().toFile().getUsableSpace() / MEGABYTE,
                Optional.empty(),
                MachineState.parts(facts.world().get().parts()));
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
