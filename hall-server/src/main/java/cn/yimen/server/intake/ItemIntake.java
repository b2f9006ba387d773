package cn.yimen.server.intake;

import cn.yimen.hall.config.Catalogue;
import cn.yimen.hall.config.CatalogueFile;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.config.Problem;
import cn.yimen.hall.config.Reading;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// An existing item catalogue (事项目录) → `catalogue.json`. Each row is judged as the hall itself will
/// judge it; one that does not hold is left out whole, with every reason.
final class ItemIntake {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HallConfig hall;
    private final LocalDate updated;
    private final Map<String, ObjectNode> departments = new LinkedHashMap<>();
    private final Map<String, ObjectNode> themes = new LinkedHashMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private final List<ObjectNode> items = new ArrayList<>();
    private final List<Problem> taken = new ArrayList<>();
    private final List<Problem> refused = new ArrayList<>();
    private final List<Problem> notes = new ArrayList<>();

    ItemIntake(HallConfig hall, LocalDate updated) {
        this.hall = hall;
        this.updated = updated;
    }

    Intake take(String name, byte[] bytes) {
        return switch (new SheetFile(name, Columns.ofItems()).read(bytes)) {
            case Reading.Unreadable<Sheet> unreadable -> Intake.nothing(unreadable.problems());
            case Reading.Read<Sheet> read -> take(name, read.value(), read.warnings());
        };
    }

    private Intake take(String name, Sheet sheet, List<Problem> broken) {
        refused.addAll(broken);
        sheet.unused().forEach(column -> notes.add(new Problem(name, column + " is not used")));
        sheet.rows().forEach(this::take);
        return new Intake(items.isEmpty() ? "" : catalogue(), taken, refused, notes);
    }

    private void take(Sheet.Row row) {
        var item = new ItemRow(row, this::line).read();
        switch (item) {
            case ItemRow.Item.Wrong wrong -> refused.addAll(wrong.problems());
            case ItemRow.Item.Sound sound -> judge(row, sound);
        }
    }

    /// Alone in a catalogue of its own, so that each problem is this row's.
    private void judge(Sheet.Row row, ItemRow.Item.Sound item) {
        var earlier = Optional.ofNullable(codes.putIfAbsent(row.cell("code"), row.place()));
        if (earlier.isPresent()) {
            refuse(row, "code stands in " + earlier.get() + " already");
            return;
        }
        var department = department(item);
        var theme = item.themes();
        var shelves = themes(item);
        var alone =
                text(
                        List.of(department),
                        shelves,
                        List.of(item.node(department.path("id").asText(), ids(theme))));
        switch (CatalogueFile.read("row", alone.getBytes(StandardCharsets.UTF_8), hall)) {
            case Reading.Unreadable<Catalogue> unreadable -> {
                codes.remove(row.cell("code"));
                unreadable.problems().stream()
                        .filter(problem -> !problem.message().startsWith("none of the items"))
                        .forEach(problem -> refuse(row, sentence(problem)));
            }
            case Reading.Read<Catalogue> read -> {
                departments.putIfAbsent(item.department(), department);
                shelves.forEach(t -> themes.putIfAbsent(t.path("name").asText(), t));
                items.add(item.node(department.path("id").asText(), ids(theme)));
                taken.add(new Problem(row.place(), row.cell("name")));
                read.warnings().forEach(w -> notes.add(new Problem(row.place(), w.message())));
            }
        }
    }

    private void refuse(Sheet.Row row, String why) {
        refused.add(new Problem(row.place(), why));
    }

    /// Our path within the row's own catalogue, without its number: "items[0].code" → "code".
    private static String sentence(Problem problem) {
        var path = problem.place().replaceAll("^row:\\d+ ?(\\w+\\[0]\\.?)?", "");
        return path.isEmpty() ? problem.message() : path + ": " + problem.message();
    }

    /// A line is named by its id, its letters or its name.
    private Optional<Line> line(String named) {
        return hall.lines().stream()
                .filter(line ->
                        List.of(line.id().value(), line.prefix(), line.name()).contains(named))
                .findFirst();
    }

    private ObjectNode department(ItemRow.Item.Sound item) {
        var known = Optional.ofNullable(departments.get(item.department()));
        return known.orElseGet(() -> {
            var made =
                    JSON.createObjectNode()
                            .put("id", "d" + (departments.size() + 1))
                            .put("name", item.department())
                            .put("shortName", item.department())
                            .put("creditCode", item.creditCode());
            item.others().ofDepartment(made);
            return made;
        });
    }

    private List<ObjectNode> themes(ItemRow.Item.Sound item) {
        return IntStream.range(0, item.themes().size())
                .mapToObj(i ->
                        Optional.ofNullable(themes.get(item.themes().get(i)))
                                .orElseGet(() -> theme(item, i)))
                .toList();
    }

    private static ObjectNode theme(ItemRow.Item.Sound item, int index) {
        var name = item.themes().get(index);
        var made =
                JSON.createObjectNode()
                        .put("id", themeId(name))
                        .put("name", name)
                        .put("icon", Icons.of(name));
        item.others().ofTheme(made, index);
        return made;
    }

    private static String themeId(String name) {
        return "t" + Integer.toHexString(name.hashCode());
    }

    private static List<String> ids(List<String> themes) {
        return themes.stream().map(ItemIntake::themeId).toList();
    }

    private String catalogue() {
        return text(List.copyOf(departments.values()), List.copyOf(themes.values()), items);
    }

    private String text(
            List<ObjectNode> departments, List<ObjectNode> themes, List<ObjectNode> items) {
        var root = JSON.createObjectNode();
        root.put("version", updated + ".1").put("updated", updated.toString());
        root.putArray("departments").addAll(departments);
        root.putArray("themes").addAll(themes);
        root.putArray("items").addAll(items);
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
    }
}
