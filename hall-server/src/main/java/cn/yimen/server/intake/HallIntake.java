package cn.yimen.server.intake;

import cn.yimen.hall.config.ConfigFile;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Problem;
import cn.yimen.hall.config.Reading;
import cn.yimen.hall.wire.WireJson;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Existing tables of lines and windows → `hall.yaml`, in place of those of a sound `hall.yaml`
/// that says the rest. All or nothing: a hall that opens with half its windows misleads people.
final class HallIntake {

    private static final ObjectMapper YAML =
            new ObjectMapper(
                    new YAMLFactory().disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER));
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}(\\.\\d{1,3})?");
    private static final Pattern PLACE =
            Pattern.compile("^\\S+ (lines|windows)\\[(\\d+)]\\.?(.*)$");
    private static final List<String> LINE_TEXTS = List.of("id", "prefix", "name", "floor", "area");
    private static final List<String> LINE_NUMBERS =
            List.of("usualServiceMinutes", "dailyCapacity", "offlineFrom");
    private static final int USUAL_WIDTH = 3;

    private final HallConfig base;
    private final List<Problem> refused = new ArrayList<>();
    private final List<Problem> notes = new ArrayList<>();

    HallIntake(HallConfig base) {
        this.base = base;
    }

    Intake take(Reading<Sheet> lines, Reading<Sheet> windows) {
        var lineRows = rows(lines);
        var windowRows = rows(windows);
        if (!refused.isEmpty()) {
            return Intake.nothing(refused);
        }
        var hall = (ObjectNode) tree();
        put(hall.putArray("lines"), lineRows, this::line);
        put(hall.putArray("windows"), windowRows, HallIntake::window);
        if (hall.remove("map") instanceof ObjectNode) {
            notes.add(new Problem("map", "is left out: its doors are the old windows"));
        }
        var text = hall.toString().getBytes(StandardCharsets.UTF_8);
        return switch (ConfigFile.read("hall", text)) {
            case Reading.Unreadable<HallConfig> unreadable ->
                    Intake.nothing(
                            Stream.concat(
                                            refused.stream(),
                                            unreadable.problems().stream()
                                                    .map(p -> placed(p, lineRows, windowRows)))
                                    .toList());
            case Reading.Read<HallConfig> read -> {
                read.warnings().forEach(w -> notes.add(placed(w, lineRows, windowRows)));
                yield refused.isEmpty()
                        ? new Intake(yaml(hall), taken(lineRows, windowRows), refused, notes)
                        : Intake.nothing(refused);
            }
        };
    }

    private List<Sheet.Row> rows(Reading<Sheet> table) {
        return switch (table) {
            case Reading.Unreadable<Sheet> unreadable -> {
                refused.addAll(unreadable.problems());
                yield List.of();
            }
            case Reading.Read<Sheet> read -> {
                var sheet = read.value();
                refused.addAll(read.warnings());
                sheet.unused()
                        .forEach(c -> notes.add(new Problem(sheet.name(), c + " is not used")));
                yield sheet.rows();
            }
        };
    }

    private interface Entry {
        void read(Sheet.Row row, ObjectNode into);
    }

    private static void put(ArrayNode list, List<Sheet.Row> rows, Entry entry) {
        rows.forEach(row -> entry.read(row, list.addObject()));
    }

    private void line(Sheet.Row row, ObjectNode line) {
        LINE_TEXTS.forEach(column -> line.put(column, row.cell(column)));
        line.put("width", USUAL_WIDTH);
        Stream.concat(Stream.of("width"), LINE_NUMBERS.stream())
                .filter(column -> !row.cell(column).isEmpty())
                .forEach(column -> number(row, line, column));
    }

    private void number(Sheet.Row row, ObjectNode line, String column) {
        var cell = row.cell(column);
        if (!NUMBER.matcher(cell).matches()) {
            refused.add(new Problem(row.place(), column + ": " + cell + " is no number"));
        } else if (cell.contains(".")) {
            line.put(column, Double.parseDouble(cell));
        } else {
            line.put(column, Integer.parseInt(cell));
        }
    }

    private static void window(Sheet.Row row, ObjectNode window) {
        window.put("id", row.cell("id")).put("floor", row.cell("floor"));
        window.put("area", row.cell("area"));
        var lines = window.putArray("lines");
        Stream.of(row.cell("lines").split("[;；、,，\\s|]+"))
                .filter(line -> !line.isEmpty())
                .forEach(lines::add);
    }

    /// The row of the table instead of the entry that it became.
    private static Problem placed(Problem problem, List<Sheet.Row> lines, List<Sheet.Row> windows) {
        var place = PLACE.matcher(problem.place());
        if (!place.matches()) {
            return problem;
        }
        var rows = place.group(1).equals("lines") ? lines : windows;
        var path = place.group(3);
        return new Problem(
                rows.get(Integer.parseInt(place.group(2))).place(),
                path.isEmpty() ? problem.message() : path + ": " + problem.message());
    }

    private static List<Problem> taken(List<Sheet.Row> lines, List<Sheet.Row> windows) {
        return Stream.concat(
                        lines.stream()
                                .map(row -> new Problem(row.place(), "line " + row.cell("id"))),
                        windows.stream()
                                .map(row -> new Problem(row.place(), "window " + row.cell("id"))))
                .toList();
    }

    private JsonNode tree() {
        try {
            return new ObjectMapper().readTree(WireJson.write(base));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a layout of this program's own making", e);
        }
    }

    private static String yaml(ObjectNode hall) {
        try {
            return YAML.writeValueAsString(hall);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
    }
}
