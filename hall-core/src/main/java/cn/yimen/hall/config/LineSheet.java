package cn.yimen.hall.config;

import cn.yimen.hall.domain.LineId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Reads the lines; whoever names a line later is checked against them.
final class LineSheet {

    private final List<Problem> problems;
    private final TimeSheet time;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> prefixes = new HashSet<>();

    LineSheet(List<Problem> problems, TimeSheet time) {
        this.problems = problems;
        this.time = time;
    }

    List<Line> read(Fields fields) {
        var lines = new ArrayList<Line>();
        for (var node : fields.some("lines")) {
            var line = Fields.of(node, problems);
            lines.add(
                    new Line(
                            new LineId(line.unique("id", ids)),
                            prefix(line),
                            line.whole("width", 1, 6),
                            line.text("name"),
                            line.text("floor"),
                            line.text("area"),
                            line.decimal("usualServiceMinutes", 0.5, 480),
                            line.wholeOr("dailyCapacity", 0, 0, 99_999),
                            time.segments(line),
                            line.wholeOr("offlineFrom", Line.USUAL_OFFLINE_FROM, 0, 99_999)));
            line.nothingElse();
        }
        return lines;
    }

    private String prefix(Fields line) {
        var prefix = line.unique("prefix", prefixes);
        if (!prefix.matches("[A-Z]{1,3}") && !prefix.equals(Fields.UNKNOWN)) {
            line.problem("prefix", "one to three letters A–Z are expected here");
        }
        return prefix;
    }

    boolean isPrefix(String text) {
        return prefixes.contains(text);
    }

    /// The lines that a table names under a key, at least one.
    List<LineId> named(Fields fields, String key) {
        var lines = new LinkedHashSet<LineId>();
        for (var node : fields.some(key)) {
            var id = Fields.textOf(node, problems);
            var line = new LineId(id);
            if (!ids.contains(id)) {
                problems.add(new Problem(node.place().toString(), "unknown line " + id));
            } else if (!lines.add(line)) {
                problems.add(new Problem(node.place().toString(), "line " + id + " stands twice"));
            }
        }
        return List.copyOf(lines);
    }
}
