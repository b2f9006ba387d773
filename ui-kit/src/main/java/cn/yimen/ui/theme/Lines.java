package cn.yimen.ui.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.regex.Pattern;
import javafx.scene.text.Text;

/// Where lines break. Text that runs from right to left is broken here, for JavaFX 25 fails with an
/// index out of bounds where it has to break such a text at a space itself; other text is given the
/// width at which its lines are even.
final class Lines {

    /// Rounding must not make JavaFX break a line again.
    private static final double SPARE = 2;

    /// Of a telephone or a document, masked or not.
    private static final Pattern NUMBER = Pattern.compile("[0-9*•]{4,}");

    private static final String PAUSES = "，、。；：！？";

    private Lines() {}

    /// A width at which a text that is broken into lines has no more of them, and neither a word
    /// cut in two where a pause would do, nor a number, nor a character alone on its last line.
    static double even(Lettering lettering, String words, Text broken) {
        double width = broken.getWrappingWidth();
        double atPause = atPause(lettering, words, width);
        if (atPause > 0) {
            return atPause;
        }
        double height = height(broken, width);
        double low = Math.min(width, Math.max(width / 2, unbroken(lettering, words)));
        double high = width;
        while (high - low > 4) {
            double middle = (low + high) / 2;
            if (height(broken, middle) > height) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.ceil(high);
    }

    /// Whether a text may be broken between words only; Chinese may be broken anywhere.
    static boolean isOfWords(String words) {
        return words.codePoints().noneMatch(Character::isIdeographic);
    }

    private static double unbroken(Lettering lettering, String words) {
        return isOfWords(words) ? longest(lettering, words) : longestNumber(lettering, words);
    }

    private static double longestNumber(Lettering lettering, String words) {
        return NUMBER.matcher(words)
                .results()
                .mapToDouble(number -> lettering.width(number.group()) + SPARE)
                .max()
                .orElse(0);
    }

    /// The width that breaks these words once, behind a pause; 0 where none does.
    private static double atPause(Lettering lettering, String words, double width) {
        for (int i = words.length() - 2; i > 0; i--) {
            if (PAUSES.indexOf(words.charAt(i)) >= 0) {
                double first = lettering.width(words.substring(0, i + 1));
                double rest = lettering.width(words.substring(i + 1));
                double longer = Math.ceil(Math.max(first, rest)) + 1;
                double next = lettering.width(words.substring(0, i + 2));
                if (longer <= width && longer < next) {
                    return longer;
                }
            }
        }
        return 0;
    }

    /// Width of the longest word in px.
    static double longest(Lettering lettering, String words) {
        return Arrays.stream(words.split("[ \n]", -1))
                .mapToDouble(word -> lettering.width(word) + SPARE)
                .max()
                .orElse(0);
    }

    private static double height(Text text, double width) {
        text.setWrappingWidth(width);
        return text.getLayoutBounds().getHeight();
    }

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
