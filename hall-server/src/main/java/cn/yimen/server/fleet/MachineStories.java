package cn.yimen.server.fleet;

import cn.yimen.hall.fleet.Heartbeat;
import cn.yimen.hall.state.DevicePart;
import cn.yimen.hall.watch.AlarmKind;
import cn.yimen.hall.watch.Fact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Why a machine's alarm stands: what it reported, under which code, since when, and whether what
/// came and went was taken for one trouble.
final class MachineStories {

    private static final double SECOND_MILLIS = 1_000;

    private MachineStories() {}

    /// @param steady since when its trouble counts, short interruptions left out
    static List<Fact> of(AlarmKind kind, MachineView machine, Optional<Instant> steady) {
        var facts =
                switch (kind) {
                    case PART_FAULTY -> parts(machine, FleetReadings::isFaulty, steady);
                    case TAMPER -> tampering(machine);
                    case MACHINE_OUT -> out(machine);
                    case PAPER_LOW -> paper(machine);
                    case CLOCK_OFF -> clock(machine);
                    case RECORDS_PILE_UP -> records(machine);
                    case CERTIFICATE_ENDS -> certificate(machine);
                    case DISK_FILLS -> disk(machine);
                    default -> Stream.<Fact>empty();
                };
        return Stream.concat(facts, heard(machine)).toList();
    }

    private static Stream<Fact> parts(
            MachineView machine, Predicate<DevicePart> which, Optional<Instant> steady) {
        var parts =
                machine.parts().stream()
                        .filter(which)
                        .sorted(Comparator.comparing(DevicePart::since))
                        .toList();
        var facts = new ArrayList<Fact>();
        for (var part : parts) {
            part.faults().forEach(fault -> facts.add(code(fault, part.since())));
            facts.add(Fact.of(Fact.Kind.PART_FAULTY, part.part(), part.since()));
        }
        var reported = parts.stream().map(DevicePart::since).min(Instant::compareTo);
        steady.filter(since -> reported.map(since::isBefore).orElse(true))
                .ifPresent(since -> facts.add(Fact.of(Fact.Kind.CAME_AND_WENT, "", since)));
        return facts.stream();
    }

    private static Fact code(String code, Instant since) {
        return Fact.of(Fact.Kind.ERROR_CODE, code, since);
    }

    private static Stream<Fact> tampering(MachineView machine) {
        var struck =
                machine.last().map(Heartbeat::errors).orElse(List.of()).stream()
                        .filter(Tampering::isStruck)
                        .map(met -> code(met.code(), met.last()));
        return Stream.concat(parts(machine, Tampering::isSeen, Optional.empty()), struck);
    }

    private static Stream<Fact> out(MachineView machine) {
        return machine.last().flatMap(Heartbeat::reason).stream()
                .map(reason ->
                        new Fact(
                                Fact.Kind.ERROR_CODE,
                                reason,
                                Optional.empty(),
                                machine.outSince()));
    }

    private static Stream<Fact> paper(MachineView machine) {
        var left = machine.slips().stream().map(slips -> Fact.of(Fact.Kind.SLIPS_LEFT, "", slips));
        var codes =
                machine.parts().stream()
                        .filter(part -> part.part().equals(FleetDesk.PRINTER))
                        .flatMap(part ->
                                part.faults().stream().map(fault -> code(fault, part.since())));
        return Stream.concat(codes, left);
    }

    private static Stream<Fact> clock(MachineView machine) {
        return machine.last().flatMap(Heartbeat::clockOffsetMillis).stream()
                .map(millis -> Fact.of(Fact.Kind.CLOCK_DIFFERS, "", millis / SECOND_MILLIS));
    }

    private static Stream<Fact> records(MachineView machine) {
        return machine.records().stream()
                .map(depth ->
                        new Fact(
                                Fact.Kind.RECORDS_WAIT,
                                "",
                                Optional.of((double) depth.waiting()),
                                depth.oldest()));
    }

    private static Stream<Fact> certificate(MachineView machine) {
        return machine.last().flatMap(Heartbeat::certificateUntil).stream()
                .map(until -> Fact.of(Fact.Kind.CERTIFICATE_UNTIL, "", until));
    }

    private static Stream<Fact> disk(MachineView machine) {
        return machine.last().flatMap(Heartbeat::diskUsedPercent).stream()
                .map(used -> Fact.of(Fact.Kind.DISK_USED, "", used));
    }

    private static Stream<Fact> heard(MachineView machine) {
        return machine.heardAt().stream()
                .map(at -> Fact.of(Fact.Kind.LAST_HEARD, machine.device().value(), at));
    }
}
