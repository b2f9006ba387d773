package cn.yimen.hall.watch;

import cn.yimen.hall.watch.Alarm.Acceptance;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The alarms that stand, as an immutable value. An alarm gets worse as soon as a threshold is
/// reached, and milder only well below it, so that a value that sways about a threshold is one
/// alarm. What is not known ends no alarm and raises none.
public record AlarmBook(Map<String, Standing> standing) {

    /// @param raisedAt when it was no alarm before
    /// @param since when it reached its level
    public record Standing(
            Reading reading, Level level, Instant raisedAt, Instant since, boolean isKnown) {}

    public AlarmBook {
        standing = Collections.unmodifiableSortedMap(new TreeMap<>(standing));
    }

    public static AlarmBook empty() {
        return new AlarmBook(Map.of());
    }

    /// @param readings of everything that is known now
    /// @param gone of what is no longer there at all: a window that closed, a line without people
    public AlarmBook next(List<Reading> readings, List<String> gone, WatchRule rule, Instant now) {
        var next = new TreeMap<String, Standing>();
        standing.forEach((id, before) -> {
            if (!gone.contains(id)) {
                next.put(
                        id,
                        new Standing(
                                before.reading(),
                                before.level(),
                                before.raisedAt(),
                                before.since(),
                                false));
            }
        });
        for (var reading : readings) {
            next.remove(reading.id());
            stands(reading, rule, now).ifPresent(after -> next.put(reading.id(), after));
        }
        return new AlarmBook(next);
    }

    private Optional<Standing> stands(Reading reading, WatchRule rule, Instant now) {
        var threshold = rule.of(reading.kind());
        if (reading.cases() < threshold.leastCases()) {
            return Optional.empty();
        }
        var before = Optional.ofNullable(standing.get(reading.id()));
        var reached = threshold.reached(reading.value(), 1);
        var kept =
                before.flatMap(was ->
                        threshold
                                .reached(reading.value(), rule.ease())
                                .map(eased -> milder(eased, was.level())));
        return worse(reached, kept).map(level -> standing(reading, level, before, now));
    }

    private static Standing standing(
            Reading reading, Level level, Optional<Standing> before, Instant now) {
        return new Standing(
                reading,
                level,
                before.map(Standing::raisedAt).orElse(now),
                before.filter(was -> was.level() == level).map(Standing::since).orElse(now),
                true);
    }

    private static Level milder(Level one, Level other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Optional<Level> worse(Optional<Level> one, Optional<Level> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get().compareTo(other.get()) >= 0 ? one : other;
    }

    /// The alarms as they are shown: the worst first, of one level those that nobody accepted, then
    /// the oldest.
    ///
    /// @param accepted by the alarm's id
    public List<Alarm> alarms(Map<String, Acceptance> accepted, WatchRule rule, Instant now) {
        return standing.entrySet().stream()
                .map(entry ->
                        alarm(
                                entry.getKey(),
                                entry.getValue(),
                                Optional.ofNullable(accepted.get(entry.getKey())),
                                new At(rule, now)))
                .sorted(
                        Comparator.comparing(Alarm::level)
                                .reversed()
                                .thenComparing(alarm -> alarm.accepted().isPresent())
                                .thenComparing(Alarm::since)
                                .thenComparing(Alarm::id))
                .toList();
    }

    private record At(WatchRule rule, Instant now) {}

    private static Alarm alarm(
            String id, Standing standing, Optional<Acceptance> accepted, At when) {
        var reading = standing.reading();
        var threshold = when.rule().of(reading.kind());
        var valid = accepted.filter(acceptance -> isFor(acceptance, standing));
        return new Alarm(
                id,
                reading.kind(),
                standing.level(),
                reading.subject(),
                reading.value(),
                threshold.of(standing.level()),
                standing.since(),
                told(standing, valid, threshold, when.now()),
                when.rule().receivers(standing.level()),
                valid,
                reading.story());
    }

    /// An acceptance of an earlier alarm, or of a milder level, is none.
    private static boolean isFor(Acceptance acceptance, Standing standing) {
        return !acceptance.at().isBefore(standing.raisedAt())
                && acceptance.level().compareTo(standing.level()) >= 0;
    }

    private static int told(
            Standing standing, Optional<Acceptance> accepted, Threshold threshold, Instant now) {
        var until = accepted.map(Acceptance::at).filter(at -> at.isBefore(now)).orElse(now);
        long minutes = Math.max(0, Duration.between(standing.since(), until).toMinutes());
        return 1 + (int) (minutes / threshold.repeatMinutes());
    }
}
