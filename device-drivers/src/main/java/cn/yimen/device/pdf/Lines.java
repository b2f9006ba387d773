package cn.yimen.device.pdf;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Breaks text into lines of a width: between Chinese characters, but no closing mark begins a line
/// and no opening mark ends one; between words elsewhere; inside a word only where it fills a whole
/// line.
final class Lines {

    private final Fonts fonts;
    private final Locale language;

    Lines(Fonts fonts, Locale language) {
        this.fonts = fonts;
        this.language = language;
    }

    /// @param width in thousandths of the type size
    List<String> of(String text, float width) throws IOException {
        var lines = new ArrayList<String>();
        for (String part : text.split("\\R", -1)) {
            fill(part, width, lines);
        }
        return lines;
    }

    private void fill(String text, float width, List<String> lines) throws IOException {
        var breaks = BreakIterator.getLineInstance(language);
        breaks.setText(text);
        var line = new StringBuilder();
        float used = 0;
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String piece = text.substring(start, end);
            start = end;
            float wide = fonts.width(piece);
            if (used + fonts.width(piece.stripTrailing()) > width && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (wide > width) {
                piece = chop(piece, width, lines);
                wide = fonts.width(piece);
            }
            line.append(piece);
            used += wide;
        }
        lines.add(line.toString());
    }

    /// Cuts full lines off a piece that is wider than a line; its rest.
    private String chop(String piece, float width, List<String> lines) throws IOException {
        var line = new StringBuilder();
        float used = 0;
        for (int codePoint : piece.codePoints().toArray()) {
            String character = Character.toString(codePoint);
            float wide = fonts.width(character);
            if (used + wide > width && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            line.append(character);
            used += wide;
        }
        return line.toString();
    }
}
