package cn.yimen.server.intake;

import cn.yimen.hall.config.Problem;
import cn.yimen.hall.config.Reading;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Reads a table that came from elsewhere: CSV with commas, semicolons or tabs and a row of
/// headings, or a JSON list of objects, which may stand alone in an outer object.
final class SheetFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String name;
    private final Columns columns;

    SheetFile(String name, Columns columns) {
        this.name = name;
        this.columns = columns;
    }

    Reading<Sheet> read(byte[] bytes) {
        var text = Decoded.of(bytes);
        if (text.isEmpty()) {
            return unreadable(name, "is neither UTF-8 nor GB18030 nor UTF-16");
        }
        var start = text.get().stripLeading();
        return start.startsWith("[") || start.startsWith("{") ? json(text.get()) : csv(text.get());
    }

    private Reading<Sheet> csv(String text) {
        var lines = new ArrayList<CsvRecord>();
        try (var reader =
                CsvReader.builder()
                        .fieldSeparator(separator(text))
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .ofCsvRecord(text)) {
            reader.forEach(lines::add);
        } catch (CsvParseException e) {
            return unreadable(name, "is no CSV: " + e.getMessage());
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory failed", e);
        }
        return lines.isEmpty() ? unreadable(name, "is empty") : csv(lines);
    }

    private Reading<Sheet> csv(List<CsvRecord> lines) {
        var headings = lines.getFirst().getFields();
        var found = columns.found(headings);
        var rows = new ArrayList<Sheet.Row>();
        var problems = new ArrayList<Problem>();
        for (var line : lines.subList(1, lines.size())) {
            var place = name + ":" + line.getStartingLineNumber();
            if (line.getFieldCount() == headings.size()) {
                var cells = new HashMap<String, String>();
                found.forEach((column, at) -> cells.put(column, line.getField(at)));
                rows.add(row(place, cells));
            } else if (line.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                problems.add(
                        new Problem(
                                place,
                                line.getFieldCount()
                                        + " cells under "
                                        + headings.size()
                                        + " headings: a comma or a quote is missing or too much"));
            }
        }
        return sheet(headings, rows, problems);
    }

    /// Whichever stands most often in the row of headings.
    private static char separator(String text) {
        var headings = text.lines().findFirst().orElse("");
        return Stream.of(',', ';', '\t', '，')
                .max((one, other) -> Long.compare(count(headings, one), count(headings, other)))
                .orElse(',');
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private Reading<Sheet> json(String text) {
        try {
            var root = JSON.readTree(text);
            var list = root.isObject() && root.size() == 1 ? root.elements().next() : root;
            return list.isArray() && !list.isEmpty()
                    ? json(list)
                    : unreadable(name, "a list of objects is expected here");
        } catch (JsonProcessingException e) {
            var where = e.getLocation();
            return unreadable(
                    name + ":" + (where == null ? 1 : where.getLineNr()), "is no sound JSON");
        }
    }

    private Reading<Sheet> json(JsonNode list) {
        var headings =
                StreamSupport.stream(list.spliterator(), false)
                        .flatMap(object -> names(object).stream())
                        .distinct()
                        .toList();
        var found = columns.found(headings);
        var rows = new ArrayList<Sheet.Row>();
        var problems = new ArrayList<Problem>();
        for (int i = 0; i < list.size(); i++) {
            var object = list.get(i);
            var place = name + "[" + i + "]";
            if (object.isObject()) {
                var cells = new HashMap<String, String>();
                found.forEach((column, at) -> cells.put(column, cell(object, headings.get(at))));
                rows.add(row(place, cells));
            } else {
                problems.add(new Problem(place, "an object is expected here"));
            }
        }
        return sheet(headings, rows, problems);
    }

    private static List<String> names(JsonNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String cell(JsonNode object, String heading) {
        var value = object.path(heading);
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(";"))
                : value.asText("");
    }

    private static Sheet.Row row(String place, Map<String, String> cells) {
        return new Sheet.Row(
                place,
                cells.entrySet().stream()
                        .filter(cell -> !cell.getValue().isBlank())
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, cell -> cell.getValue().strip())));
    }

    /// Rows of blanks, as spreadsheets leave them at the end, are no rows.
    private Reading<Sheet> sheet(
            List<String> headings, List<Sheet.Row> rows, List<Problem> problems) {
        var missing = columns.missing(columns.found(headings));
        if (!missing.isEmpty()) {
            return new Reading.Unreadable<>(
                    missing.stream()
                            .map(column ->
                                    new Problem(
                                            name,
                                            "no column is called "
                                                    + column.name()
                                                    + " or one of "
                                                    + column.headings()))
                            .toList());
        }
        var filled = rows.stream().filter(row -> !row.cells().isEmpty()).toList();
        return new Reading.Read<>(new Sheet(name, filled, columns.unused(headings)), problems);
    }

    private static <T> Reading<T> unreadable(String place, String message) {
        return new Reading.Unreadable<>(List.of(new Problem(place, message)));
    }
}
