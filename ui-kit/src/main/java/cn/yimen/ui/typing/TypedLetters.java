package cn.yimen.ui.typing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/// Typed letters and, for each place, the syllables that may begin there.
final class TypedLetters {

    private final String text;
    private final BitSet ends = new BitSet();
    private final int[] typedUntil;
    private final List<List<Way>> ways = new ArrayList<>();

    /// One way to read the next letters.
    record Way(int syllable, int length, int manner) {}

    TypedLetters(String typed, SpellingTable table) {
        var letters = new StringBuilder();
        typedUntil = new int[typed.length() + 1];
        for (int i = 0; i < typed.length(); i++) {
            if (typed.charAt(i) == '\'') {
                ends.set(letters.length());
            } else {
                letters.append(typed.charAt(i));
            }
            typedUntil[letters.length()] = i + 1;
        }
        text = letters.toString().toLowerCase(Locale.ROOT);
        for (int at = 0; at < text.length(); at++) {
            ways.add(waysAt(at, table));
        }
    }

    int length() {
        return text.length();
    }

    /// How much was typed up to a letter, apostrophes too.
    int typedUntil(int position) {
        return typedUntil[position];
    }

    List<Way> waysAt(int position) {
        return ways.get(position);
    }

    private List<Way> waysAt(int position, SpellingTable table) {
        int end = ends.nextSetBit(position + 1);
        int longest = (end < 0 ? text.length() : end) - position;
        var found = new ArrayList<Way>();
        for (int length = 1; length <= Math.min(longest, SpellingTable.LONGEST); length++) {
            int letters = length;
            var part = text.substring(position, position + length);
            table.whole(part).forEach(m -> found.add(new Way(m.syllable(), letters, m.manner())));
            if (length == longest) {
                table.begun(part)
                        .forEach(m -> found.add(new Way(m.syllable(), letters, m.manner())));
            }
        }
        return found;
    }
}
