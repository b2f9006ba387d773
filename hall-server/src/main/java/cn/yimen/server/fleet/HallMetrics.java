package cn.yimen.server.fleet;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.fleet.Heartbeat;
import cn.yimen.hall.fleet.Service;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.WindowState;
import cn.yimen.hall.watch.Alarm;
import cn.yimen.hall.watch.Level;
import cn.yimen.server.uplink.UplinkReport.Events;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// The hall's figures for Prometheus: of the server, of the queue, and through the server of each
/// machine. Labels are ids of the hall's own things; nothing is of a person.
public final class HallMetrics {

    /// What a reader is told that the text is.
    public static final String TYPE = Exposition.TYPE;

    private static final String GAUGE = "gauge";
    private static final String COUNTER = "counter";
    private static final double MILLIS = 1_000;
    private static final double HUNDRED = 100;

    private final FleetDesk desk;
    private final Sources sources;
    private final Latencies latencies;
    private final Refusals refusals;

    /// Where figures come from.
    ///
    /// @param uplink empty where there is no platform
    public record Sources(
            Supplier<HallState> state,
            Supplier<List<Alarm>> alarms,
            Supplier<Optional<Events>> uplink) {}

    public HallMetrics(FleetDesk desk, Sources sources, Latencies latencies, Refusals refusals) {
        this.desk = desk;
        this.sources = sources;
        this.latencies = latencies;
        this.refusals = refusals;
    }

    public String text() {
        var out = new Exposition();
        server(out);
        queue(out, sources.state().get());
        var machines = desk.machines();
        states(out, machines);
        each(out, machines);
        return out.toString();
    }

    private void server(Exposition out) {
        var memory = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        out.metric("yimen_jvm_heap_used_bytes", GAUGE, "Heap of the server in use.")
                .sample("yimen_jvm_heap_used_bytes", Map.of(), memory.getUsed());
        out.metric("yimen_jvm_heap_committed_bytes", GAUGE, "Heap of the server committed.")
                .sample("yimen_jvm_heap_committed_bytes", Map.of(), memory.getCommitted());
        latencies.write(out);
        refusals.write(out);
        out.metric("yimen_uplink_backlog_events", GAUGE, "Events that the platform has not got.");
        sources.uplink()
                .get()
                .ifPresent(
                        way -> out.sample("yimen_uplink_backlog_events", Map.of(), way.backlog()));
        out.metric("yimen_alarms", GAUGE, "Alarms that stand now, by level.");
        var alarms = sources.alarms().get();
        for (var level : Level.values()) {
            out.sample(
                    "yimen_alarms",
                    Map.of("level", word(level)),
                    alarms.stream().filter(alarm -> alarm.level() == level).count());
        }
    }

    private static void queue(Exposition out, HallState state) {
        out.metric("yimen_journal_entries_total", COUNTER, "Entries of the hall's journal.")
                .sample("yimen_journal_entries_total", Map.of(), state.seq());
        out.metric("yimen_line_waiting_people", GAUGE, "People who wait, by line.");
        state.config()
                .map(HallConfig::lines)
                .orElse(List.of())
                .forEach(line ->
                        out.sample(
                                "yimen_line_waiting_people",
                                Map.of("line", line.id().value()),
                                state.waitingCount(line.id())));
        out.metric("yimen_windows_open", GAUGE, "Windows that are open.");
        long open =
                state.config().map(HallConfig::windows).orElse(List.of()).stream()
                        .filter(window -> state.window(window.id()).mode() == WindowState.Mode.OPEN)
                        .count();
        out.sample("yimen_windows_open", Map.of(), open);
    }

    private static void states(Exposition out, List<MachineView> machines) {
        out.metric("yimen_machines", GAUGE, "Machines of the hall, by state.");
        for (var state : MachineView.State.values()) {
            out.sample(
                    "yimen_machines",
                    Map.of("state", word(state)),
                    machines.stream().filter(machine -> machine.state() == state).count());
        }
    }

    private static void each(Exposition out, List<MachineView> machines) {
        gauge(
                out,
                machines,
                "yimen_machine_up",
                "1 while a machine is heard.",
                machine ->
                        machine.heardAt()
                                .map(_ -> machine.state() == MachineView.State.LOST ? 0.0 : 1.0));
        gauge(
                out,
                machines,
                "yimen_machine_in_service",
                "1 while it serves people.",
                machine -> machine.last().map(beat -> beat.service() == Service.READY ? 1.0 : 0.0));
        gauge(
                out,
                machines,
                "yimen_machine_slips_left",
                "Slips that its paper is good for.",
                machine -> machine.slips().map(Integer::doubleValue));
        figures(out, machines);
        errors(out, machines);
    }

    private static void figures(Exposition out, List<MachineView> machines) {
        gauge(
                out,
                machines,
                "yimen_machine_unsent_records",
                "Records not at the province yet.",
                machine -> machine.records().map(depth -> (double) depth.waiting()));
        gauge(
                out,
                machines,
                "yimen_machine_clock_offset_seconds",
                "Its clock ahead of the hall's.",
                machine -> beat(machine, Heartbeat::clockOffsetMillis, MILLIS));
        gauge(
                out,
                machines,
                "yimen_machine_disk_used_ratio",
                "Part of its disk in use.",
                machine -> beat(machine, Heartbeat::diskUsedPercent, HUNDRED));
    }

    private static void errors(Exposition out, List<MachineView> machines) {
        out.metric("yimen_machine_errors_total", COUNTER, "Errors since it started, by code.");
        labelled(
                machines,
                (machine, labels) ->
                        machine.last()
                                .map(Heartbeat::errors)
                                .orElse(List.of())
                                .forEach(met ->
                                        out.sample(
                                                "yimen_machine_errors_total",
                                                Map.of(
                                                        "device",
                                                        machine.device().value(),
                                                        "code",
                                                        met.code()),
                                                met.times())));
    }

    private static Optional<Double> beat(
            MachineView machine,
            Function<Heartbeat, ? extends Optional<? extends Number>> figure,
            double unit) {
        return machine.last().flatMap(figure).map(value -> value.doubleValue() / unit);
    }

    private static void gauge(
            Exposition out,
            List<MachineView> machines,
            String name,
            String help,
            Function<MachineView, Optional<Double>> figure) {
        out.metric(name, GAUGE, help);
        labelled(
                machines,
                (machine, labels) ->
                        figure.apply(machine).ifPresent(value -> out.sample(name, labels, value)));
    }

    private static void labelled(
            List<MachineView> machines, BiConsumer<MachineView, Map<String, String>> each) {
        machines.forEach(
                machine -> each.accept(machine, Map.of("device", machine.device().value())));
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
