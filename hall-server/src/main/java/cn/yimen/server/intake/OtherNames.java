package cn.yimen.server.intake;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// What one row calls its item, department and themes in other languages than Chinese: columns such
/// as `nameEn`, `departmentEn` and `themesEn`, the last in the order of its themes.
record OtherNames(Sheet.Row row) {

    /// By the ending of their columns.
    private static final Map<String, String> LANGUAGES = Map.of("En", "en", "Ug", "ug");

    void ofItem(ObjectNode item) {
        say(item, ending -> row.cell("name" + ending), ending -> row.cell("fee" + ending));
    }

    void ofDepartment(ObjectNode department) {
        say(department, ending -> row.cell("department" + ending), _ -> "");
    }

    /// @param index which of the row's themes it is
    void ofTheme(ObjectNode theme, int index) {
        say(theme, ending -> part("themes" + ending, index), _ -> "");
    }

    private String part(String column, int index) {
        return Stream.of(row.cell(column).split(ItemRow.BETWEEN, -1))
                .skip(index)
                .findFirst()
                .orElse("")
                .strip();
    }

    private static void say(
            ObjectNode node, Function<String, String> name, Function<String, String> note) {
        var all = JsonNodeFactory.instance.objectNode();
        LANGUAGES.forEach((ending, language) -> {
            if (!name.apply(ending).isEmpty()) {
                var said = all.putObject(language).put("name", name.apply(ending));
                if (!note.apply(ending).isEmpty()) {
                    said.put("note", note.apply(ending));
                }
            }
        });
        if (!all.isEmpty()) {
            node.set("translations", all);
        }
    }
}
