package cn.yimen.display.screen;

import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.ArrayList;
import java.util.List;

/// Letters as high as the farthest seat needs them. Digits are lower than characters, so that words
/// with digits stand larger.
///
/// @param u height of what is to be read, in px of the design
record FarLettering(double u) {

    private static final double HAN = 0.95;
    private static final double DIGIT = 0.75;

    /// Lines grow by this part until they are as few as they can be.
    private static final double STEP = 0.04;

    private static final String NEVER_FIRST = "，。；：、）”？！ ";

    Lettering digits() {
        return Lettering.of(Math.ceil(u / DIGIT)).in(Tone.INK);
    }

    Lettering of(String words) {
        boolean hasDigit = words.chars().anyMatch(Character::isDigit);
        return hasDigit ? digits() : Lettering.of(Math.ceil(u / HAN)).in(Tone.INK);
    }

    /// As few lines as the width allows, about equally long.
    static List<String> lines(Lettering lettering, String words, double width) {
        if (lettering.width(words) <= width) {
            return List.of(words);
        }
        double most = width - lettering.size();
        var fewest = broken(lettering, words, most);
        double least = lettering.width(words) / fewest.size();
        for (double part = least; part < most; part += STEP * most) {
            var even = broken(lettering, words, part);
            if (even.size() == fewest.size()) {
                return even;
            }
        }
        return fewest;
    }

    /// No mark stands at a line's beginning: it stays with what it follows, beyond the width.
    private static List<String> broken(Lettering lettering, String words, double width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var character : words.codePoints().mapToObj(Character::toString).toList()) {
            boolean isFull = !line.isEmpty() && lettering.width(line + character) > width;
            if (isFull && !NEVER_FIRST.contains(character)) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(character);
        }
        lines.add(line.toString().strip());
        return lines;
    }
}
