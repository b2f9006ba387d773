package cn.yimen.device.printer;

import java.util.ArrayList;
import java.util.List;

/// Breaks a text into lines that fit: as few as possible, after punctuation or blanks where that
/// costs no further line, and the first line the shorter the better balanced. Never loses a
/// character.
final class LineBreak {

    private static final String AFTER = "，。；：、！？,;:!? ）)";

    private LineBreak() {}

    static List<String> fit(String text, Style style, int dots) {
        var lines = new ArrayList<String>();
        String rest = text;
        while (style.width(rest) > dots) {
            int end = breakPoint(rest, style, dots);
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        if (!rest.isEmpty() || lines.isEmpty()) {
            lines.add(rest);
        }
        return lines;
    }

    /// The break after punctuation that leaves the longer part shortest; else where the line is
    /// full, but before a word that it would cut.
    private static int breakPoint(String text, Style style, int dots) {
        int full = fullLine(text, style, dots);
        int best = beforeWord(text, full);
        int bestLonger = Integer.MAX_VALUE;
        for (int i = 1; i <= full; i++) {
            int longer =
                    Math.max(style.width(text.substring(0, i)), style.width(text.substring(i)));
            boolean fitsTwoLines = style.width(text.substring(i)) <= dots;
            if (AFTER.indexOf(text.charAt(i - 1)) >= 0 && fitsTwoLines && longer < bestLonger) {
                best = i;
                bestLonger = longer;
            }
        }
        return best;
    }

    /// A word that is longer than a line is cut nevertheless.
    private static int beforeWord(String text, int end) {
        int start = end;
        while (start > 0 && isOfWord(text.charAt(start - 1)) && isOfWord(text.charAt(end))) {
            start--;
        }
        return start > 0 ? start : end;
    }

    private static boolean isOfWord(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    private static int fullLine(String text, Style style, int dots) {
        int end = text.offsetByCodePoints(0, 1);
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            if (style.width(text.substring(0, next)) > dots) {
                break;
            }
            end = next;
        }
        return end;
    }
}
