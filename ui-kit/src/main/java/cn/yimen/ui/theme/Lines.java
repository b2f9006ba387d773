package cn.yimen.ui.theme;

import java.util.ArrayList;

/// Breaks text that runs from right to left into lines. JavaFX 25 fails with an index out of bounds
/// where it has to break such a text at a space itself.
final class Lines {

    /// Rounding must not make JavaFX break a line again.
    private static final double SPARE = 2;

    private Lines() {}

    /// The same words with a line feed wherever the next word would pass `width` px.
    static String broken(Lettering lettering, String words, double width) {
        var lines = new ArrayList<String>();
        for (var paragraph : words.split("\n", -1)) {
            var line = "";
            for (var word : paragraph.split(" ", -1)) {
                var longer = line.isEmpty() ? word : line + " " + word;
                if (!line.isEmpty() && lettering.width(longer) > width - SPARE) {
                    lines.add(line);
                    line = word;
                } else {
                    line = longer;
                }
            }
            lines.add(line);
        }
        return String.join("\n", lines);
    }
}
