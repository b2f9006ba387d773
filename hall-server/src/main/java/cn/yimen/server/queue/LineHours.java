package cn.yimen.server.queue;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.config.Segment;
import cn.yimen.hall.state.ExtraSession;
import cn.yimen.hall.state.HallState;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// When a line works on one day: its segments or the hall's sessions on a working day, and what was
/// announced beside them.
///
/// @param usual empty on a free day
/// @param extra sessions beyond the usual hours
/// @param earlyMinutes how long before each of them numbers are given
record LineHours(List<Segment> usual, List<ExtraSession> extra, int earlyMinutes) {

    private static final int MINUTE_SECONDS = 60;

    static LineHours of(HallState state, HallConfig config, Line line, LocalDate day) {
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

    boolean gives(LocalTime time) {
        return segmentAt(time).isPresent()
                || extra.stream()
                        .map(session -> new Segment(session.from(), session.to(), 0))
                        .anyMatch(session -> session.holds(time) || isShortlyBefore(session, time));
    }

    /// The segment to which a number given at this time belongs: the one that runs, or else the one
    /// that begins shortly.
    Optional<Segment> segmentAt(LocalTime time) {
        return usual.stream()
                .filter(segment -> segment.holds(time))
                .findFirst()
                .or(() ->
                        usual.stream()
                                .filter(segment -> isShortlyBefore(segment, time))
                                .findFirst());
    }

    /// When the last session of the day is over; empty where there is none.
    Optional<LocalTime> end() {
        return Stream.concat(usual.stream().map(Segment::to), extra.stream().map(ExtraSession::to))
                .max(LocalTime::compareTo);
    }

    private boolean isShortlyBefore(Segment segment, LocalTime time) {
        int earlySeconds = earlyMinutes * MINUTE_SECONDS;
        return time.isBefore(segment.from())
                && time.toSecondOfDay() >= segment.from().toSecondOfDay() - earlySeconds;
    }
}
