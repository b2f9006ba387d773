package cn.yimen.system.foresight;

import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.watch.WhatIf;
import cn.yimen.hall.watch.WhatIf.LineOutcome;
import cn.yimen.server.whatif.WhatIfDesk;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// One simulated day and the same day with something really done otherwise: what the hall would
/// have said of it, and what came of it.
final class Tried {

    /// How far the hall's days differ in how many come.
    private static final double DAYS_DIFFER = 0.12;

    private Tried() {}

    /// Mean waits of one line, in minutes.
    ///
    /// @param replayError of the whole replay without a change
    /// @param said with it, `low` and `high` its range
    /// @param came when it was really done
    record Line(double was, double replayError, double said, double low, double high, double came) {

        double change() {
            return Math.abs(came - was);
        }

        /// Of the change that was foretold.
        double changeError() {
            return Math.abs(said - came);
        }

        boolean isWithin() {
            return came >= low && came <= high;
        }
    }

    /// @param plays of each replay
    static List<Line> lines(long seed, Otherwise other, int plays) {
        var before = day(seed, List.of());
        var after = day(seed, other.happenings());
        var tried = answer(before, other.question(), plays);
        var real = answer(after, new WhatIf.Question(List.of()), plays);
        double error = tried.deviation().meanMinutes();
        return IntStream.range(0, real.lines().size())
                .mapToObj(line -> line(error, tried.lines().get(line), real.lines().get(line)))
                .toList();
    }

    private static Line line(double error, LineOutcome tried, LineOutcome real) {
        return new Line(
                tried.actual().meanMinutes(),
                error,
                tried.mean().middle(),
                tried.mean().low(),
                tried.mean().high(),
                real.actual().meanMinutes());
    }

    private static WhatIf.Answer answer(WhatIfDesk.Day day, WhatIf.Question question, int plays) {
        var effort = new WhatIfDesk.Effort(plays, plays, Duration.ZERO);
        return WhatIfDesk.answer(day, question, effort).orElseThrow();
    }

    private static WhatIfDesk.Day day(long seed, List<SimulatedDays.Happening> happenings) {
        var events = new ArrayList<Recorded>();
        var days = new SimulatedDays(seed, DAYS_DIFFER, (recorded, _) -> events.add(recorded));
        days.live(1, happenings);
        var until = events.getLast().at();
        return new WhatIfDesk.Day(
                SimulatedHall.config(),
                LocalDate.ofInstant(until, SimulatedHall.ZONE),
                events,
                until);
    }
}
