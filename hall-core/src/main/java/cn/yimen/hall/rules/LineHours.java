package cn.yimen.hall.rules;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.config.Segment;
import cn.yimen.hall.state.ExtraSession;
import cn.yimen.hall.state.HallState;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// When a line works on one day: its segments or the hall's sessions on a working day, and what was
/// announced beside them.
///
/// @param usual empty on a free day
/// @param extra sessions beyond the usual hours
/// @param earlyMinutes how long before each of them numbers are given
public record LineHours(List<Segment> usual, List<ExtraSession> extra, int earlyMinutes) {

    private static final int MINUTE_SECONDS = 60;

    public LineHours {
        usual = List.copyOf(usual);
        extra = List.copyOf(extra);
    }

    public static LineHours of(HallState state, HallConfig config, Line line, LocalDate day) {
        var sessions =
                line.segments().isEmpty()
                        ? config.hours().stream()
                                .map(hours -> new Segment(hours.from(), hours.to(), 0))
                                .toList()
                        : line.segments();
        var announced =
                state.special().sessions().stream()
                        .filter(session -> session.day().equals(day) && session.serves(line.id()))
                        .toList();
        return new LineHours(
                config.calendar().isWorkday(day) ? sessions : List.of(),
                announced,
                config.issuing().earlyMinutes());
    }

    public boolean gives(LocalTime time) {
        return all().anyMatch(session -> session.holds(time) || isShortlyBefore(session, time));
    }

    /// When it stops to give numbers, as far as it gives them at this time without a pause; empty
    /// where it gives none.
    public Optional<LocalTime> givesUntil(LocalTime time) {
        var end = Optional.<LocalTime>empty();
        var at = time;
        for (var session : all().sorted(Comparator.comparing(Segment::from)).toList()) {
            if (session.holds(at) || isShortlyBefore(session, at)) {
                at = session.to();
                end = Optional.of(at);
            }
        }
        return end;
    }

    /// When it begins to give numbers next, later on this day; empty where it does not.
    public Optional<LocalTime> givesNext(LocalTime time) {
        return all().map(this::begin).filter(time::isBefore).min(LocalTime::compareTo);
    }

    /// When it begins to give numbers on this day; empty where it does not.
    public Optional<LocalTime> first() {
        return all().map(this::begin).min(LocalTime::compareTo);
    }

    /// The segment to which a number given at this time belongs: the one that runs, or else the one
    /// that begins shortly.
    public Optional<Segment> segmentAt(LocalTime time) {
        return usual.stream()
                .filter(segment -> segment.holds(time))
                .findFirst()
                .or(() ->
                        usual.stream()
                                .filter(segment -> isShortlyBefore(segment, time))
                                .findFirst());
    }

    /// Whose limit of numbers counts: the segment's, and beside the usual hours the extra
    /// session's.
    public Optional<Segment> countedAt(LocalTime time) {
        return segmentAt(time).or(() -> extraAt(time));
    }

    private Optional<Segment> extraAt(LocalTime time) {
        var segments = extra.stream().map(LineHours::segment).toList();
        return segments.stream()
                .filter(segment -> segment.holds(time))
                .findFirst()
                .or(() -> segments.stream().filter(s -> isShortlyBefore(s, time)).findFirst());
    }

    private static Segment segment(ExtraSession session) {
        return new Segment(session.from(), session.to(), session.capacity().orElse(0));
    }

    /// When the last session of the day is over; empty where there is none.
    public Optional<LocalTime> end() {
        return all().map(Segment::to).max(LocalTime::compareTo);
    }

    private Stream<Segment> all() {
        var announced = extra.stream().map(each -> new Segment(each.from(), each.to(), 0));
        return Stream.concat(usual.stream(), announced);
    }

    private LocalTime begin(Segment segment) {
        int second = segment.from().toSecondOfDay() - earlyMinutes * MINUTE_SECONDS;
        return LocalTime.ofSecondOfDay(Math.max(0, second));
    }

    private boolean isShortlyBefore(Segment segment, LocalTime time) {
        return time.isBefore(segment.from()) && !time.isBefore(begin(segment));
    }
}
