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
