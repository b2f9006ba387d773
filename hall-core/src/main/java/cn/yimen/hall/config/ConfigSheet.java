package cn.yimen.hall.config;

import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.WindowId;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One reading of a hall's layout: nodes → [HallConfig], with every problem noted on the way.
final class ConfigSheet {

    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();

    Reading<HallConfig> read(Node root) {
        var fields = Fields.of(root, problems);
        var lines = lines(fields);
        var config =
                new HallConfig(
                        new HallId(fields.text("id")),
                        fields.text("name"),
                        fields.text("place"),
                        zone(fields),
                        fields.text("phone"),
                        ticketLink(fields),
                        hours(fields),
                        lines,
                        windows(fields, lines),
                        passed(fields.table("passed")),
                        priority(fields.table("priority")),
                        fields.listOrEmpty("notices").stream()
                                .map(notice -> Fields.textOf(notice, problems))
                                .toList());
        fields.nothingElse();
        if (!problems.isEmpty()) {
            return new Reading.Unreadable<>(problems);
        }
        warnOfIdleLines(config, fields.list("lines"));
        return new Reading.Read<>(config, warnings);
    }

    private static ZoneId zone(Fields fields) {
        try {
            return ZoneId.of(fields.text("zone"));
        } catch (DateTimeException e) {
            fields.problem("zone", "not a time zone such as Asia/Shanghai");
            return ZoneOffset.UTC;
        }
    }

    private static String ticketLink(Fields fields) {
        var link = fields.textOrEmpty("ticketLink");
        if (!link.matches("|HTTPS?://[A-Z0-9./:-]+")) {
            fields.problem("ticketLink", "an address in upper case such as HTTPS://… is expected");
        }
        return link;
    }

    private List<OfficeHours> hours(Fields fields) {
        var hours = new ArrayList<OfficeHours>();
        for (var node : fields.some("hours")) {
            var session = Fields.of(node, problems);
            var from = time(session, "from");
            var to = time(session, "to");
            session.nothingElse();
            if (!from.isBefore(to)) {
                session.problem("to", "must be later than \"from\"");
            } else if (!hours.isEmpty() && from.isBefore(hours.getLast().to())) {
                session.problem("from", "overlaps the session before it");
            }
            hours.add(new OfficeHours(from, to));
        }
        return hours;
    }

    private static LocalTime time(Fields fields, String key) {
        var text = fields.text(key);
        if (text.matches("([01]\\d|2[0-3]):[0-5]\\d")) {
            return LocalTime.parse(text);
        }
        if (!text.equals(Fields.UNKNOWN)) {
            fields.problem(key, "a time such as 09:00 is expected here");
        }
        return key.equals("to") ? LocalTime.MAX : LocalTime.MIN;
    }

    private List<Line> lines(Fields fields) {
        var lines = new ArrayList<Line>();
        var ids = new HashSet<String>();
        var prefixes = new HashSet<String>();
        for (var node : fields.some("lines")) {
            var line = Fields.of(node, problems);
            lines.add(
                    new Line(
                            new LineId(line.unique("id", ids)),
                            prefix(line, prefixes),
                            line.whole("width", 1, 6),
                            line.text("name"),
                            line.text("floor"),
                            line.text("area"),
                            line.decimal("usualServiceMinutes", 0.5, 480),
                            line.wholeOr("dailyCapacity", 0, 0, 99_999)));
            line.nothingElse();
        }
        return lines;
    }

    private static String prefix(Fields line, Set<String> seen) {
        var prefix = line.unique("prefix", seen);
        if (!prefix.matches("[A-Z]{1,3}") && !prefix.equals(Fields.UNKNOWN)) {
            line.problem("prefix", "one to three letters A–Z are expected here");
        }
        return prefix;
    }

    private List<Window> windows(Fields fields, List<Line> lines) {
        var known = new HashSet<LineId>();
        lines.forEach(line -> known.add(line.id()));
        var windows = new ArrayList<Window>();
        var ids = new HashSet<String>();
        for (var node : fields.some("windows")) {
            var window = Fields.of(node, problems);
            var id = window.unique("id", ids);
            if (!id.matches("[A-Z]?[1-9]\\d{0,2}") && !id.equals(Fields.UNKNOWN)) {
                window.problem("id", "a number without leading zeros such as 3 or E1 is expected");
            }
            windows.add(new Window(new WindowId(id), linesOf(window, known)));
            window.nothingElse();
        }
        return windows;
    }

    private List<LineId> linesOf(Fields window, Set<LineId> known) {
        var lines = new LinkedHashSet<LineId>();
        for (var node : window.some("lines")) {
            var line = new LineId(Fields.textOf(node, problems));
            if (!known.contains(line)) {
                problems.add(new Problem(node.place().toString(), "unknown line " + line));
            } else if (!lines.add(line)) {
                problems.add(
                        new Problem(node.place().toString(), "line " + line + " stands twice"));
            }
        }
        return List.copyOf(lines);
    }

    private static PassedRule passed(Fields fields) {
        var rule =
                new PassedRule(
                        fields.whole("placesBack", 0, 99), fields.whole("timesAtMost", 0, 9));
        fields.nothingElse();
        return rule;
    }

    private static PriorityRule priority(Fields fields) {
        var rule =
                new PriorityRule(
                        rates(fields.table("rates")),
                        fields.whole("overtakeLimit", 0, 99),
                        fields.whole("seniorAge", 50, 120));
        fields.nothingElse();
        return rule;
    }

    private static Map<PriorityClass, Double> rates(Fields fields) {
        var rates = new EnumMap<PriorityClass, Double>(PriorityClass.class);
        for (var priority : PriorityClass.values()) {
            if (fields.keys().contains(priority.name())) {
                rates.put(priority, fields.decimal(priority.name(), 1, 100));
            }
        }
        fields.nothingElse();
        if (rates.getOrDefault(PriorityClass.ORDINARY, 1.0) != 1.0) {
            fields.problem("ORDINARY", "everybody else is measured by this one: it is 1");
        }
        return rates;
    }

    private void warnOfIdleLines(HallConfig config, List<Node> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            var line = config.lines().get(i);
            if (config.windowsOf(line.id()).isEmpty()) {
                warnings.add(
                        new Problem(
                                nodes.get(i).place().toString(),
                                "no window serves line " + line.id() + " " + line.name()));
            }
        }
    }
}
