package cn.yimen.server.fleet;

import cn.yimen.hall.fleet.Heartbeat;
import cn.yimen.hall.state.DevicePart;
import cn.yimen.hall.watch.Alarm.Subject;
import cn.yimen.hall.watch.AlarmKind;
import cn.yimen.hall.watch.Fact;
import cn.yimen.hall.watch.Reading;
import cn.yimen.hall.wire.RecordsDepth;
import cn.yimen.server.watch.Beside;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the machines have to say to the hall's alarms. A value that is not known, as of a machine
/// that is lost, says nothing and ends nothing; one that is zero is told only where an alarm
/// stands, so that a large hall costs little.
public final class FleetReadings implements Beside {

    static final int ENOUGH_SLIPS = 100;
    private static final double HUNDRED = 100;
    private static final double MINUTE_SECONDS = 60;
    private static final double SECOND_MILLIS = 1_000;
    private static final double DAY_HOURS = 24;

    /// A machine renews its certificate itself before.
    private static final Duration ENOUGH_CERTIFICATE = Duration.ofDays(30);

    private static final Set<AlarmKind> KINDS =
            Set.of(
                    AlarmKind.MACHINE_LOST,
                    AlarmKind.MACHINE_OUT,
                    AlarmKind.PAPER_LOW,
                    AlarmKind.PART_FAULTY,
                    AlarmKind.CLOCK_OFF,
                    AlarmKind.RECORDS_PILE_UP,
                    AlarmKind.CERTIFICATE_ENDS,
                    AlarmKind.DISK_FILLS,
                    AlarmKind.TAMPER);

    private final FleetDesk desk;
    private final Steady steady = new Steady();

    public FleetReadings(FleetDesk desk) {
        this.desk = desk;
    }

    @Override
    public Told told(Set<String> standing) {
        var readings = new ArrayList<Reading>();
        var known = new HashSet<String>();
        for (var machine : desk.machines()) {
            known.add(machine.device().value());
            values(machine)
                    .forEach((kind, value) -> {
                        var id = kind.name() + ":" + machine.device();
                        if (value > 0 || standing.contains(id)) {
                            readings.add(
                                    new Reading(
                                            kind,
                                            subject(machine),
                                            value,
                                            0,
                                            story(kind, machine)));
                        }
                    });
        }
        return new Told(readings, standing.stream().filter(id -> isGone(id, known)).toList());
    }

    private static boolean isGone(String id, Set<String> machines) {
        int colon = id.indexOf(':');
        return colon > 0
                && KINDS.stream().anyMatch(kind -> kind.name().equals(id.substring(0, colon)))
                && !machines.contains(id.substring(colon + 1));
    }

    private List<Fact> story(AlarmKind kind, MachineView machine) {
        return MachineStories.of(kind, machine, steady.known(machine.device().value()));
    }

    private static Subject subject(MachineView machine) {
        return new Subject(Subject.Of.MACHINE, machine.device().value());
    }

    private Map<AlarmKind, Double> values(MachineView machine) {
        var values = new EnumMap<AlarmKind, Double>(AlarmKind.class);
        var now = desk.fleet().now();
        desk.fleet()
                .heard(machine.device())
                .ifPresent(heard -> {
                    var silence = heard.silence(desk.fleet().listening(), now);
                    values.put(AlarmKind.MACHINE_LOST, silence.toMillis() / SECOND_MILLIS);
                    if (silence.compareTo(Heard.SILENCE) <= 0) {
                        speaking(machine, heard.beat(), now, values);
                    }
                });
        machine.slips()
                .ifPresent(slips ->
                        values.put(
                                AlarmKind.PAPER_LOW,
                                Math.max(0, ENOUGH_SLIPS - slips) * HUNDRED / ENOUGH_SLIPS));
        return values;
    }

    private void speaking(
            MachineView machine, Heartbeat beat, Instant now, Map<AlarmKind, Double> values) {
        values.put(AlarmKind.MACHINE_OUT, minutes(machine.outSince(), now));
        values.put(
                AlarmKind.PART_FAULTY,
                minutes(steady.since(machine.device().value(), faulty(machine), now), now));
        values.put(AlarmKind.TAMPER, Tampering.minutes(machine, beat, now));
        beat.clockOffsetMillis()
                .ifPresent(millis ->
                        values.put(AlarmKind.CLOCK_OFF, Math.abs(millis) / SECOND_MILLIS));
        beat.diskUsedPercent().ifPresent(used -> values.put(AlarmKind.DISK_FILLS, (double) used));
        beat.certificateUntil()
                .ifPresent(until ->
                        values.put(
                                AlarmKind.CERTIFICATE_ENDS, missing(Duration.between(now, until))));
        machine.records()
                .ifPresent(depth -> values.put(AlarmKind.RECORDS_PILE_UP, unsent(depth, now)));
    }

    private static Optional<Instant> faulty(MachineView machine) {
        return machine.parts().stream()
                .filter(FleetReadings::isFaulty)
                .map(DevicePart::since)
                .min(Instant::compareTo);
    }

    /// Paper and tampering have alarms of their own.
    static boolean isFaulty(DevicePart part) {
        return FleetDesk.isTroubled(part)
                && !Tampering.isSeen(part)
                && !(part.readiness().equals("DEGRADED")
                        && part.faults().equals(List.of("PAPER_NEAR_END")));
    }

    private static double unsent(RecordsDepth depth, Instant now) {
        return depth.waiting() == 0 ? 0 : depth.age(now).toSeconds() / MINUTE_SECONDS;
    }

    private static double missing(Duration left) {
        return Math.max(0, ENOUGH_CERTIFICATE.minus(left).toHours() / DAY_HOURS);
    }

    private static double minutes(Optional<Instant> since, Instant now) {
        return since.map(from -> Duration.between(from, now).toSeconds() / MINUTE_SECONDS)
                .filter(minutes -> minutes > 0)
                .orElse(0.0);
    }
}
