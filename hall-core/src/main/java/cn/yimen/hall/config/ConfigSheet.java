package cn.yimen.hall.config;

import cn.yimen.hall.domain.HallId;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One reading of a hall's layout: nodes → [HallConfig], with every problem noted on the way. Each
/// section of the file has a sheet of its own.
final class ConfigSheet {

    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();

    Reading<HallConfig> read(Node root) {
        var fields = Fields.of(root, problems);
        var config = config(fields);
        fields.nothingElse();
        if (!problems.isEmpty()) {
            return new Reading.Unreadable<>(problems);
        }
        warn(config, fields.list("lines"));
        return new Reading.Read<>(config, warnings);
    }

    private HallConfig config(Fields fields) {
        var time = new TimeSheet(problems);
        var lines = new LineSheet(problems, time);
        var people = new PeopleSheet(problems, lines);
        var config = withoutMap(fields, time, lines, people);
        var drawn =
                fields.tableIfAny("map")
                        .map(map -> config.with(new MapSheet(problems, names(config)).read(map)))
                        .orElse(config);
        return fields.tableIfAny("watch")
                .map(watch -> drawn.with(new WatchSheet().read(watch)))
                .orElse(drawn);
    }

    /// What may stand on the hall's plan.
    private static Set<String> names(HallConfig config) {
        return Stream.of(
                        config.windows().stream().map(window -> "windows " + window.id()),
                        config.lines().stream().map(line -> "lines " + line.id()),
                        config.kiosks().stream().map(kiosk -> "kiosks " + kiosk.id()))
                .flatMap(names -> names)
                .collect(Collectors.toSet());
    }

    private HallConfig withoutMap(
            Fields fields, TimeSheet time, LineSheet lines, PeopleSheet people) {
        var rules = new RuleSheet();
        return new HallConfig(
                new HallId(fields.text("id")),
                fields.text("name"),
                fields.text("place"),
                zone(fields),
                fields.text("phone"),
                ticketLink(fields),
                time.hours(fields),
                lines.read(fields),
                people.windows(fields),
                rules.passed(fields.table("passed")),
                rules.priority(fields.table("priority")),
                fields.listOrEmpty("notices").stream()
                        .map(notice -> Fields.textOf(notice, problems))
                        .toList(),
                fields.tableIfAny("calendar").map(time::calendar).orElse(Calendar.everyDay()),
                fields.tableIfAny("issuing").map(rules::issuing).orElse(IssuingRule.always()),
                fields.tableIfAny("appointments")
                        .map(rules::appointments)
                        .orElse(AppointmentRule.usual()),
                fields.tableIfAny("calls").map(rules::calls).orElse(CallRule.free()),
                people.clerks(fields),
                people.kiosks(fields));
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

    private void warn(HallConfig config, List<Node> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            var line = config.lines().get(i);
            if (config.windowsOf(line.id()).isEmpty()) {
                warn(nodes.get(i), "no window serves line " + line.id() + " " + line.name());
            }
            if (line.offlineFrom() > 0 && line.offlineFrom() <= line.dailyCapacity()) {
                warn(
                        nodes.get(i),
                        "numbers lent to kiosks from "
                                + line.offlineFrom()
                                + " on lie among the day's "
                                + line.dailyCapacity()
                                + "; the line's own will jump over them");
            }
            if (segmentsExceed(line)) {
                warn(nodes.get(i), "the segments give more numbers than the day has");
            }
        }
    }

    private static boolean segmentsExceed(Line line) {
        int sum = line.segments().stream().mapToInt(Segment::capacity).sum();
        return line.dailyCapacity() > 0 && sum > line.dailyCapacity();
    }

    private void warn(Node node, String message) {
        warnings.add(new Problem(node.place().toString(), message));
    }
}
