package cn.yimen.desk.manager.screen;

import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.watch.Range;
import cn.yimen.hall.watch.WhatIf.Answer;
import cn.yimen.hall.watch.WhatIf.Caveat;
import cn.yimen.hall.watch.WhatIf.ClassOutcome;
import cn.yimen.hall.watch.WhatIf.Deviation;
import cn.yimen.hall.watch.WhatIf.LineOutcome;
import cn.yimen.hall.watch.WhatIf.Moment;
import cn.yimen.hall.watch.WhatIf.Waits;
import cn.yimen.hall.watch.WhatIf.WindowBar;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;

/// What a morning would have come to otherwise, as the server answers.
final class TrialSample {

    private static final LocalTime FROM = LocalTime.of(9, 0);
    private static final LocalTime TO = LocalTime.of(10, 24);

    private TrialSample() {}

    static Answer answer() {
        return new Answer(
                FROM,
                TO,
                40,
                850,
                List.of(line("A", 22, 24), line("B", 34, 25), line("C", 12, 12), line("D", 8, 8)),
                List.of(
                        of(PriorityClass.ORDINARY, 81, 27, 29),
                        of(PriorityClass.APPOINTMENT, 12, 14, 14),
                        of(PriorityClass.SENIOR, 9, 19, 11)),
                List.of(bar("5", FROM, false), bar("6", FROM, false), bar("7", at(4), true)),
                new Deviation(1.3, 4.2),
                List.of(Caveat.OTHER_ARRIVALS, Caveat.OTHER_CLERKS, Caveat.DAY_GOES_ON));
    }

    private static LocalTime at(int quarter) {
        return FROM.plusMinutes(15L * quarter);
    }

    private static LineOutcome line(String id, double was, double might) {
        var course =
                IntStream.rangeClosed(0, 5)
                        .mapToObj(quarter -> moment(quarter, was, might))
                        .toList();
        return new LineOutcome(
                new LineId(id),
                waits(was),
                about(might),
                about(1.6 * might),
                about(might / 10),
                new Range(0, 1, 2),
                course);
    }

    private static Moment moment(int quarter, double was, double might) {
        double part = quarter / 3.0;
        return new Moment(at(quarter), was * part, about((quarter < 4 ? was : might) * part));
    }

    private static ClassOutcome of(PriorityClass priority, int people, double was, double might) {
        return new ClassOutcome(
                priority, people, waits(was), about(might), about(1.6 * might), about(might / 10));
    }

    private static Waits waits(double minutes) {
        return new Waits(60, minutes, 1.6 * minutes, (int) (minutes / 10), 1);
    }

    private static Range about(double minutes) {
        return new Range(0.85 * minutes, minutes, 1.2 * minutes);
    }

    private static WindowBar bar(String window, LocalTime from, boolean changed) {
        return new WindowBar(
                new WindowId(window), from, TO, false, changed, List.of(new LineId("B")));
    }
}
