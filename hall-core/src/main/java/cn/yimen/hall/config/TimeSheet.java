package cn.yimen.hall.config;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads when the hall works: sessions, segments, the calendar.
final class TimeSheet {

    private final List<Problem> problems;

    TimeSheet(List<Problem> problems) {
        this.problems = problems;
    }

    List<OfficeHours> hours(Fields fields) {
        var hours = new ArrayList<OfficeHours>();
        for (var node : fields.some("hours")) {
            var session = Fields.of(node, problems);
            var span = span(session, hours.isEmpty() ? LocalTime.MIN : hours.getLast().to());
            session.nothingElse();
            hours.add(span);
        }
        return hours;
    }

    List<Segment> segments(Fields line) {
        var segments = new ArrayList<Segment>();
        for (var node : line.listOrEmpty("segments")) {
            var segment = Fields.of(node, problems);
            var before = segments.isEmpty() ? LocalTime.MIN : segments.getLast().to();
            var span = span(segment, before);
            segments.add(
                    new Segment(span.from(), span.to(), segment.wholeOr("capacity", 0, 0, 99_999)));
            segment.nothingElse();
        }
        return segments;
    }

    private static OfficeHours span(Fields fields, LocalTime before) {
        var from = time(fields, "from");
        var to = time(fields, "to");
        if (!from.isBefore(to)) {
            fields.problem("to", "must be later than \"from\"");
        } else if (from.isBefore(before)) {
            fields.problem("from", "overlaps the session before it");
        }
        return new OfficeHours(from, to);
    }

    /// To the minute; the wire writes the seconds too.
    private static LocalTime time(Fields fields, String key) {
        var text = fields.text(key);
        if (text.matches("([01]\\d|2[0-3]):[0-5]\\d(:00)?")) {
            return LocalTime.parse(text);
        }
        if (!text.equals(Fields.UNKNOWN)) {
            fields.problem(key, "a time such as 09:00 is expected here");
        }
        return key.equals("to") ? LocalTime.MAX : LocalTime.MIN;
    }

    Calendar calendar(Fields fields) {
        var weekdays = new HashSet<DayOfWeek>();
        var nodes = fields.listOrEmpty("weekdays");
        for (var node : nodes) {
            fields.wordOf(node, DayOfWeek.class)
                    .filter(day -> !weekdays.add(day))
                    .ifPresent(day -> twice(node, day));
        }
        boolean isEveryDay = !fields.keys().contains("weekdays");
        var closed = dates(fields, "closed", Set.of());
        var open = dates(fields, "open", closed);
        fields.nothingElse();
        return new Calendar(isEveryDay ? Calendar.everyDay().weekdays() : weekdays, closed, open);
    }

    /// @param others which must not stand in both lists
    private Set<LocalDate> dates(Fields fields, String key, Set<LocalDate> others) {
        var dates = new LinkedHashSet<LocalDate>();
        for (var node : fields.listOrEmpty(key)) {
            date(node)
                    .ifPresent(date -> {
                        if (others.contains(date)) {
                            problem(node, date + " is closed and open");
                        } else if (!dates.add(date)) {
                            twice(node, date);
                        }
                    });
        }
        return dates;
    }

    private Optional<LocalDate> date(Node node) {
        var text = Fields.textOf(node, problems);
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            if (!text.equals(Fields.UNKNOWN)) {
                problem(node, "a date such as 2026-11-20 is expected here");
            }
            return Optional.empty();
        }
    }

    private void twice(Node node, Object what) {
        problem(node, what + " stands here twice");
    }

    private void problem(Node node, String message) {
        problems.add(new Problem(node.place().toString(), message));
    }
}
