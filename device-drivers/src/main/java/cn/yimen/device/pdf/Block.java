package cn.yimen.device.pdf;

import java.util.List;

/// One piece of a document, from top to bottom.
public sealed interface Block {

    /// @param level 1 for the title in the middle, 2 for a section
    record Heading(String text, int level) implements Block {}

    /// A line feed in the text begins a new line.
    record Paragraph(String text) implements Block {}

    /// A ruled table. Its first row is the header and comes again on every page.
    ///
    /// @param weights how the width is shared by the columns
    /// @param rows cells from left to right, as many as there are weights
    record Table(List<Integer> weights, List<List<String>> rows) implements Block {

        public Table {
            weights = List.copyOf(weights);
            rows = rows.stream().map(List::copyOf).toList();
            int columns = weights.size();
            if (columns == 0 || rows.stream().anyMatch(row -> row.size() != columns)) {
                throw new IllegalArgumentException("a table with " + columns + " columns");
            }
        }
    }

    /// A two-dimensional code at the left edge.
    ///
    /// @param millimetres its width with the quiet zone
    record QrCode(String content, int millimetres) implements Block {}
}
