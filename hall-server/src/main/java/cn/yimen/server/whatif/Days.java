package cn.yimen.server.whatif;

import cn.yimen.hall.watch.Range;
import cn.yimen.hall.watch.WhatIf.Waits;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/// The day as it was, as it is played without a change, and as it is played with one. What is told
/// is the day as it was and the difference between the plays: where the replay is off, both are
/// alike.
record Days(List<Wait> actual, List<List<Wait>> plain, List<List<Wait>> played) {

    /// Of the waits that are asked for.
    Outcomes outcomes(Predicate<Wait> which, Instant end) {
        return new Outcomes(
                Wait.figures(which, actual, end),
                plain.stream().map(waits -> Wait.figures(which, waits, end)).toList(),
                played.stream().map(waits -> Wait.figures(which, waits, end)).toList());
    }

    record Outcomes(Waits actual, List<Waits> plain, List<Waits> played) {

        /// A day that moves nothing.
        private static final Waits NOTHING = new Waits(0, 0, 0, 0, 0);

        /// Of those who were called: a day on which nobody was says nothing about it.
        Range mean() {
            var days = new Outcomes(actual, withCalls(plain), withCalls(played));
            if (days.played.isEmpty()) {
                return new Range(0, 0, 0);
            }
            boolean known = actual.called() > 0 && !days.plain.isEmpty();
            return (known ? days : new Outcomes(NOTHING, List.of(), days.played))
                    .of(Waits::meanMinutes);
        }

        private static List<Waits> withCalls(List<Waits> days) {
            return days.stream().filter(day -> day.called() > 0).toList();
        }

        /// Nobody waits less than not at all.
        Range of(ToDoubleFunction<Waits> value) {
            double usual = plain.stream().mapToDouble(value).average().orElse(0);
            double off = value.applyAsDouble(actual) - usual;
            return Range.of(
                    played.stream()
                            .mapToDouble(value)
                            .map(play -> Math.max(0, play + off))
                            .toArray());
        }
    }
}
