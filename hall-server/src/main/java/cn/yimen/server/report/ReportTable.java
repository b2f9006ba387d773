package cn.yimen.server.report;

import java.util.List;

/// What stands in a day's report, as tables of words: the same in the document and in the file.
///
/// @param title of the whole, `remark` under it
record ReportTable(String title, String remark, List<Part> parts) {

    ReportTable {
        parts = List.copyOf(parts);
    }

    /// @param heads of the columns; the first names the row
    record Part(String title, List<String> heads, List<List<String>> rows) {
        Part {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }
    }
}
