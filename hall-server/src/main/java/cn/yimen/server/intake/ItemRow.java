package cn.yimen.server.intake;

import cn.yimen.hall.config.Line;
import cn.yimen.hall.config.Problem;
import cn.yimen.hall.domain.LineId;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One row of an item catalogue, its cells understood.
final class ItemRow {

    /// What stands between several in one cell.
    static final String BETWEEN = "[;；、\\n|]";

    private static final int CREDIT_CODE = 18;
    private static final String NO_THEME = "其他事项";
    private static final String NO_NOTE = "见办事指南";
    private static final Pattern AT_ONCE = Pattern.compile("(即办|即时|当场|现场).*");
    private static final Pattern DAYS = Pattern.compile("(\\d{1,3})(个)?(工作日|日|天)?(内)?");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,7}");

    private final Sheet.Row row;
    private final Function<String, Optional<Line>> lines;
    private final List<Problem> problems = new ArrayList<>();

    ItemRow(Sheet.Row row, Function<String, Optional<Line>> lines) {
        this.row = row;
        this.lines = lines;
    }

    /// What the row says.
    sealed interface Item {

        /// @param department its name
        record Sound(
                ObjectNode cells,
                String department,
                String creditCode,
                List<String> themes,
                OtherNames others)
                implements Item {

            ObjectNode node(String departmentId, List<String> themeIds) {
                var node = cells.deepCopy();
                node.put("department", departmentId);
                var list = node.putArray("themes");
                themeIds.forEach(list::add);
                return node;
            }
        }

        record Wrong(List<Problem> problems) implements Item {}
    }

    Item read() {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("code", needed("code")).put("name", needed("name"));
        node.put("line", line().value()).put("fee", needed("fee"));
        days().ifPresent(days -> node.put("promiseDays", days));
        frequency().ifPresent(often -> node.put("frequency", often));
        var aliases = node.putArray("aliases");
        parts(row.cell("aliases")).forEach(aliases::add);
        var materials = node.putArray("materials");
        parts(row.cell("materials")).map(ItemRow::material).forEach(materials::add);
        var others = new OtherNames(row);
        others.ofItem(node);
        var department = needed("department");
        var themes = parts(row.cell("themes")).toList();
        return problems.isEmpty()
                ? new Item.Sound(
                        node,
                        department,
                        creditCode(),
                        themes.isEmpty() ? List.of(NO_THEME) : themes,
                        others)
                : new Item.Wrong(problems);
    }

    private String needed(String column) {
        var text = row.cell(column);
        if (text.isEmpty()) {
            problem(column, "is empty");
        }
        return text;
    }

    /// The code of an item begins with its department's (实施编码).
    private String creditCode() {
        var code = row.cell("code");
        var own = row.cell("creditCode");
        return own.isEmpty() ? code.substring(0, Math.min(CREDIT_CODE, code.length())) : own;
    }

    private LineId line() {
        var named = needed("line");
        var line = lines.apply(named);
        if (line.isEmpty() && !named.isEmpty()) {
            problem("line", "the hall has no line " + named);
        }
        return line.map(Line::id).orElse(new LineId("?"));
    }

    private OptionalInt days() {
        var text = needed("promiseDays").replaceAll("\\s", "");
        if (AT_ONCE.matcher(text).matches()) {
            return OptionalInt.of(0);
        }
        var days = DAYS.matcher(text);
        if (days.matches()) {
            return OptionalInt.of(Integer.parseInt(days.group(1)));
        }
        if (!text.isEmpty()) {
            problem("promiseDays", text + " is no number of days");
        }
        return OptionalInt.empty();
    }

    private OptionalInt frequency() {
        var text = row.cell("frequency");
        if (text.isEmpty()) {
            return OptionalInt.of(0);
        }
        if (WHOLE.matcher(text).matches()) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        problem("frequency", text + " is no whole number");
        return OptionalInt.empty();
    }

    private static Stream<String> parts(String cell) {
        return Stream.of(cell.split(BETWEEN)).map(String::strip).filter(part -> !part.isEmpty());
    }

    /// "购房合同：原件 1 份"; without a note, people are sent to the guide.
    private static ObjectNode material(String part) {
        var halves = part.split("[:：]", 2);
        var note = halves.length == 2 && !halves[1].isBlank() ? halves[1].strip() : NO_NOTE;
        return JsonNodeFactory.instance
                .objectNode()
                .put("name", halves[0].strip())
                .put("note", note)
                .put("need", "BRING");
    }

    private void problem(String column, String message) {
        problems.add(new Problem(row.place(), column + ": " + message));
    }
}
