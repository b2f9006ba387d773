package cn.yimen.hall.state;

import cn.yimen.hall.domain.LineId;
import java.util.List;
import java.util.stream.Stream;

/// What the hall learnt from its days, for estimates: small, and the same in every program, because
/// it is part of the fold. Holds one entry a line, however many years pass.
///
/// @param pauses the short breaks of clerks, not the one at noon
public record Learnt(List<LineLearnt> lines, Summary pauses) {

    /// What a day counts on the next one: after a week about a third.
    static final double KEPT_OVERNIGHT = 0.86;

    public Learnt {
        lines = List.copyOf(lines);
    }

    public static Learnt nothing() {
        return new Learnt(List.of(), Summary.none());
    }

    public LineLearnt of(LineId line) {
        return lines.stream()
                .filter(known -> known.line().equals(line))
                .findFirst()
                .orElse(LineLearnt.nothing(line));
    }

    Learnt with(LineLearnt line) {
        var others = lines.stream().filter(known -> !known.line().equals(line.line()));
        return new Learnt(Stream.concat(others, Stream.of(line)).toList(), pauses);
    }

    Learnt paused(double seconds) {
        return new Learnt(lines, pauses.plus(seconds));
    }

    /// How many breaks there are for each person served.
    public double pausesEach() {
        double served = lines.stream().mapToDouble(line -> line.service().weight()).sum();
        return served == 0 ? 0 : pauses.weight() / served;
    }

    Learnt aged() {
        return new Learnt(
                lines.stream().map(line -> line.aged(KEPT_OVERNIGHT)).toList(),
                pauses.times(KEPT_OVERNIGHT));
    }
}
