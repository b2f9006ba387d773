package cn.yimen.server.fleet;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.fleet.Service;
import cn.yimen.hall.state.DevicePart;
import cn.yimen.hall.state.HallState;
import cn.yimen.server.uplink.MachineDepths;
import cn.yimen.server.writer.HallFeed;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What people see of the machines. Puts together what they say themselves and what the hall knows
/// of them by events, so that nothing is sent twice. Safe for use by several threads.
public final class FleetDesk {

    private static final Set<String> FINE = Set.of("READY", "BUSY", "STARTING");
    static final String PRINTER = "printer";
    private static final Comparator<MachineView> WORST_FIRST =
            Comparator.comparing(MachineView::state)
                    .thenComparing(machine -> machine.device().value());

    private final Fleet fleet;
    private final HallFeed feed;
    private final MachineDepths depths;
    private final Optional<MetricsToken> token;

    /// @param token that opens the figures; empty where nobody reads them
    public FleetDesk(
            Fleet fleet, HallFeed feed, MachineDepths depths, Optional<MetricsToken> token) {
        this.token = token;
        this.fleet = fleet;
        this.feed = feed;
        this.depths = depths;
    }

    public Fleet fleet() {
        return fleet;
    }

    /// Whether this text opens the figures.
    public boolean opensMetrics(String shown) {
        return token.filter(known -> known.opens(shown)).isPresent();
    }

    /// The hall's.
    public ZoneId zone() {
        return feed.state().config().map(HallConfig::zone).orElse(ZoneOffset.UTC);
    }

    public Instant now() {
        return fleet.now();
    }

    /// What machines told of their records.
    public MachineDepths depths() {
        return depths;
    }

    public FleetView view(Question question) {
        var all = machines();
        var counts = new EnumMap<MachineView.State, Integer>(MachineView.State.class);
        all.forEach(machine -> counts.merge(machine.state(), 1, Integer::sum));
        var found = all.stream().filter(question::fits).sorted(WORST_FIRST).toList();
        int pages = Math.max(1, Math.ceilDiv(found.size(), Question.ROWS));
        int page = Math.clamp(question.page(), 1, pages);
        var shown = found.stream().skip((page - 1L) * Question.ROWS).limit(Question.ROWS).toList();
        return new FleetView(fleet.now(), counts, found.size(), page, pages, shown);
    }

    /// Empty where nobody knows of such a machine.
    public Optional<MachineView> machine(DeviceId device) {
        var state = feed.state();
        boolean isKnown = fleet.heard(device).isPresent() || laidOut(state).contains(device);
        return isKnown
                ? Optional.of(seen(device, parts(state).getOrDefault(device, List.of())))
                : Optional.empty();
    }

    /// What was asked of a machine, the latest first.
    public List<Given> orders(DeviceId device) {
        return fleet.of(device).given();
    }

    /// All of them, in no order.
    List<MachineView> machines() {
        var state = feed.state();
        var parts = parts(state);
        var devices = laidOut(state);
        fleet.heard().forEach(heard -> devices.add(heard.device()));
        return devices.stream()
                .map(device -> seen(device, parts.getOrDefault(device, List.of())))
                .toList();
    }

    private static Set<DeviceId> laidOut(HallState state) {
        var devices = new LinkedHashSet<DeviceId>();
        state.config()
                .map(HallConfig::kiosks)
                .orElse(List.of())
                .forEach(kiosk -> devices.add(kiosk.id()));
        return devices;
    }

    private static Map<DeviceId, List<DevicePart>> parts(HallState state) {
        var parts = new HashMap<DeviceId, List<DevicePart>>();
        state.devices()
                .values()
                .forEach(part ->
                        parts.computeIfAbsent(part.device(), _ -> new ArrayList<>()).add(part));
        return parts;
    }

    private MachineView seen(DeviceId device, List<DevicePart> parts) {
        var heard = fleet.heard(device);
        return new MachineView(
                device,
                heard.map(one -> state(one, parts, fleet.now()))
                        .orElse(MachineView.State.NOT_HEARD),
                heard.map(one -> one.beat().program()),
                heard.map(Heard::at),
                heard.flatMap(Heard::outSince),
                heard.map(Heard::beat),
                parts,
                parts.stream()
                        .filter(part -> part.part().equals(PRINTER))
                        .findFirst()
                        .flatMap(DevicePart::left),
                depths.fresh(device));
    }

    private MachineView.State state(Heard heard, List<DevicePart> parts, Instant now) {
        if (heard.isLost(fleet.listening(), now)) {
            return MachineView.State.LOST;
        }
        var beat = heard.beat();
        if (heard.at().isBefore(fleet.listening())) {
            return MachineView.State.NOT_HEARD;
        }
        if (beat.service() == Service.OUT_OF_SERVICE) {
            return MachineView.State.OUT_OF_SERVICE;
        }
        if (parts.stream().anyMatch(FleetDesk::isTroubled)) {
            return MachineView.State.TROUBLED;
        }
        if (beat.service() == Service.STARTING) {
            return MachineView.State.STARTING;
        }
        return beat.busy() ? MachineView.State.IN_USE : MachineView.State.READY;
    }

    static boolean isTroubled(DevicePart part) {
        return !FINE.contains(part.readiness());
    }
}
