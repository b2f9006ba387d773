package cn.yimen.system.model;

import cn.yimen.hall.config.Line;
import cn.yimen.hall.config.OfficeHours;
import cn.yimen.hall.config.Segment;
import cn.yimen.hall.wire.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Whether a line gives numbers to somebody who walks in now.
record Hours(Books books, Foresight foresight) {

    private record Span(LocalTime from, LocalTime to) {}

    Optional<Refusal> trouble(Line line, Optional<String> person) {
        if (books.stop.isPresent()) {
            return Optional.of(Refusal.HALL_STOPPED);
        }
        if (books.closedLines.containsKey(line.id())) {
            return Optional.of(Refusal.LINE_CLOSED);
        }
        if (books.config.issuing().onlyInHours() && isOutside(line)) {
            return Optional.of(Refusal.OUTSIDE_HOURS);
        }
        if (books.config.issuing().whileServable() && isFull(line)) {
            return Optional.of(Refusal.DAY_IS_FULL);
        }
        if (isUsedUp(line)) {
            return Optional.of(Refusal.CAPACITY_USED_UP);
        }
        return hadTooMany(line, person) ? Optional.of(Refusal.TOO_MANY_NUMBERS) : Optional.empty();
    }

    private boolean isOutside(Line line) {
        int early = books.config.issuing().earlyMinutes();
        return spans(line).stream().noneMatch(span -> holds(early(span.from(), early), span.to()));
    }

    /// Minutes before midnight are of another day.
    private static LocalTime early(LocalTime from, int minutes) {
        int left = from.toSecondOfDay() - minutes * 60;
        return LocalTime.ofSecondOfDay(Math.max(0, left));
    }

    private boolean holds(LocalTime from, LocalTime to) {
        return !books.clock().isBefore(from) && books.clock().isBefore(to);
    }

    private List<Span> spans(Line line) {
        var spans = new ArrayList<Span>();
        if (books.config.calendar().isWorkday(books.day)) {
            if (line.segments().isEmpty()) {
                for (OfficeHours hours : books.config.hours()) {
                    spans.add(new Span(hours.from(), hours.to()));
                }
            }
            for (Segment segment : line.segments()) {
                spans.add(new Span(segment.from(), segment.to()));
            }
        }
        for (var session : books.sessions) {
            boolean serves = session.lines().isEmpty() || session.lines().contains(line.id());
            if (session.day().equals(books.day) && serves) {
                spans.add(new Span(session.from(), session.to()));
            }
        }
        return spans;
    }

    /// Whether who joined now would come to a window after the last hour only.
    private boolean isFull(Line line) {
        var end = spans(line).stream().map(Span::to).max(LocalTime::compareTo);
        var minutes = foresight.minutes(line.id());
        if (end.isEmpty() || minutes.isEmpty()) {
            return false;
        }
        var turn = books.now.plus(Duration.ofMinutes(minutes.getAsInt()));
        return turn.isAfter(books.day.atTime(end.get()).atZone(books.config.zone()).toInstant());
    }

    private boolean isUsedUp(Line line) {
        if (line.dailyCapacity() > 0 && taken(line).count() >= line.dailyCapacity()) {
            return true;
        }
        var segment = countedAt(line, books.now);
        return segment.filter(s -> s.capacity() > 0)
                .filter(s ->
                        taken(line).filter(at -> countedAt(line, at).equals(segment)).count()
                                >= s.capacity())
                .isPresent();
    }

    /// Where no usual segment counts, the extra session does.
    private Optional<Segment> countedAt(Line line, Instant at) {
        var time = LocalTime.ofInstant(at, books.config.zone());
        var extra =
                books.sessions.stream()
                        .filter(s -> s.day().equals(books.day))
                        .filter(s -> s.lines().isEmpty() || s.lines().contains(line.id()))
                        .map(s -> new Segment(s.from(), s.to(), s.capacity().orElse(0)))
                        .toList();
        int minutes = books.config.issuing().earlyMinutes();
        var usual = line.segments().isEmpty() ? hoursAt(time) : segmentAt(line, at);
        return usual.or(() -> extra.stream().filter(s -> s.holds(time)).findFirst())
                .or(() ->
                        extra.stream()
                                .filter(s -> time.isBefore(s.from()))
                                .filter(s -> !time.isBefore(early(s.from(), minutes)))
                                .findFirst());
    }

    private Optional<Segment> hoursAt(LocalTime time) {
        if (!books.config.calendar().isWorkday(books.day)) {
            return Optional.empty();
        }
        int minutes = books.config.issuing().earlyMinutes();
        var all =
                books.config.hours().stream()
                        .map(hours -> new Segment(hours.from(), hours.to(), 0))
                        .toList();
        return all.stream()
                .filter(s -> s.holds(time))
                .findFirst()
                .or(() ->
                        all.stream()
                                .filter(s -> time.isBefore(s.from()))
                                .filter(s -> !time.isBefore(early(s.from(), minutes)))
                                .findFirst());
    }

    /// The segment that runs, or else the one that begins shortly.
    private Optional<Segment> segmentAt(Line line, Instant at) {
        var time = LocalTime.ofInstant(at, books.config.zone());
        if (!books.config.calendar().isWorkday(books.day)) {
            return Optional.empty();
        }
        var running = line.segments().stream().filter(s -> s.holds(time)).findFirst();
        int minutes = books.config.issuing().earlyMinutes();
        return running.or(() ->
                line.segments().stream()
                        .filter(s -> time.isBefore(s.from()))
                        .filter(s -> !time.isBefore(early(s.from(), minutes)))
                        .findFirst());
    }

    /// When numbers were given, and for when bookings keep one.
    private Stream<Instant> taken(Line line) {
        var given =
                books.slips.values().stream()
                        .filter(slip -> slip.givenIn.equals(line.id()) && slip.wasSeen())
                        .map(slip -> slip.issued);
        var booked =
                books.bookings.values().stream()
                        .filter(b -> b.is("BOOKED") && b.day.equals(books.day))
                        .filter(b -> b.slot.line().equals(line.id()))
                        .map(b -> b.slot.from());
        return Stream.concat(given, booked);
    }

    private boolean hadTooMany(Line line, Optional<String> person) {
        int most = books.config.issuing().perPersonDaily();
        long had =
                books.slips.values().stream()
                        .filter(slip -> slip.isOf(person) && slip.wasSeen())
                        .filter(slip -> slip.givenIn.equals(line.id()))
                        .count();
        return most > 0 && had >= most;
    }
}
