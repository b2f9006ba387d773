package cn.yimen.server.intake;

import java.util.List;
import java.util.Map;

/// A table that came from elsewhere, with its columns under our names.
///
/// @param name of its file, as reports say it
/// @param unused headings that nobody here knows; their cells are left out, and the report says so
record Sheet(String name, List<Row> rows, List<String> unused) {

    Sheet {
        rows = List.copyOf(rows);
        unused = List.copyOf(unused);
    }

    /// @param place `items.csv:12`, or `items.json[3]`
    /// @param cells by our name of the column, stripped; without the empty ones
    record Row(String place, Map<String, String> cells) {
        Row {
            cells = Map.copyOf(cells);
        }

        String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }
}
