package cn.yimen.server.whatif;

import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.statistics.Figures;
import cn.yimen.hall.watch.WhatIf.Waits;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// One wait of one person, real or played.
///
/// @param priority as which they stood in the queue when the wait ended
/// @param calledAt the first call of the turn
/// @param leftAt when the person gave up; empty with `calledAt` for somebody who still waits
record Wait(
        LineId line,
        PriorityClass priority,
        Instant since,
        Optional<Instant> calledAt,
        Optional<Instant> leftAt) {

    private static final double MINUTE_SECONDS = 60;

    /// Of those that are asked for.
    static Waits figures(Predicate<Wait> which, Collection<Wait> all, Instant end) {
        var waits = all.stream().filter(which).toList();
        return new Waits(
                (int) waits.stream().filter(wait -> wait.calledAt().isPresent()).count(),
                mean(waits),
                waits.stream().mapToDouble(wait -> wait.minutes(end)).max().orElse(0),
                (int) waits.stream().filter(wait -> wait.isOverdue(end)).count(),
                (int) waits.stream().filter(wait -> wait.leftAt().isPresent()).count());
    }

    /// Of those who were called.
    private static double mean(List<Wait> waits) {
        return waits.stream()
                .filter(wait -> wait.calledAt().isPresent())
                .mapToDouble(wait -> wait.minutes(Instant.MAX))
                .average()
                .orElse(0);
    }

    /// How long the one who had waited longest at a moment had waited.
    static double longestAt(LineId line, Collection<Wait> all, Instant at) {
        return all.stream()
                .filter(wait -> wait.line().equals(line) && wait.isWaiting(at))
                .mapToDouble(wait -> minutes(wait.since(), at))
                .max()
                .orElse(0);
    }

    private boolean isWaiting(Instant at) {
        return !since.isAfter(at) && end().filter(end -> !end.isAfter(at)).isEmpty();
    }

    private Optional<Instant> end() {
        return calledAt.or(() -> leftAt);
    }

    private double minutes(Instant end) {
        return minutes(since, end().orElse(end));
    }

    private boolean isOverdue(Instant end) {
        return leftAt.isEmpty() && minutes(end) > Figures.OVERDUE.toMinutes();
    }

    private static double minutes(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toSeconds() / MINUTE_SECONDS);
    }
}
