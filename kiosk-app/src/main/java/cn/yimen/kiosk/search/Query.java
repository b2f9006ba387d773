package cn.yimen.kiosk.search;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// What was typed, in the one form in which it is looked for: lower case, half width, without
/// blanks. Apostrophes only say where a syllable ends.
///
/// @param text without apostrophes
/// @param ends positions in the text where a syllable must end
record Query(String text, BitSet ends) {

    static final int LONGEST = 30;

    private static final int SHORTEST_PART = 3;

    /// What people put before the thing that they want, the longest first.
    private static final List<String> POLITE_WORDS =
            List.of(
                    "我要办理",
                    "我想办理",
                    "我要办",
                    "我想办",
                    "我要",
                    "我想",
                    "办理",
                    "办一下",
                    "办",
                    "woyaobanli",
                    "woyaoban",
                    "woxiangban",
                    "woyao",
                    "banli",
                    "ban");

    static Query of(String typed) {
        var plain =
                Normalizer.normalize(typed, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}']", "");
        var text = new StringBuilder();
        var ends = new BitSet();
        for (int i = 0; i < plain.length() && text.length() < LONGEST; i++) {
            if (plain.charAt(i) == '\'') {
                ends.set(text.length());
            } else {
                text.append(plain.charAt(i));
            }
        }
        return new Query(text.toString(), ends);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /// The query, and without the words before the thing where there are any.
    List<Query> readings() {
        return POLITE_WORDS.stream()
                .filter(text::startsWith)
                .filter(word -> text.length() - word.length() >= 2)
                .findFirst()
                .map(word -> List.of(this, from(word.length())))
                .orElse(List.of(this));
    }

    /// Whether it begins with none of the words before the thing.
    boolean isPlain() {
        return POLITE_WORDS.stream().noneMatch(text::startsWith);
    }

    Query from(int position) {
        return new Query(text.substring(position), ends.get(position, LONGEST + 1));
    }

    Query until(int position) {
        return new Query(text.substring(0, position), ends.get(0, position + 1));
    }

    /// Where it may be cut in two: between Chinese characters, and where syllables end; letters by
    /// themselves three from each end at least, for fewer of them are in every name.
    IntStream cuts() {
        return IntStream.range(1, text.length())
                .filter(at ->
                        isChinese(at)
                                || isChinese(at - 1)
                                || ends.get(at)
                                || (ends.isEmpty()
                                        && at >= SHORTEST_PART
                                        && text.length() - at >= SHORTEST_PART));
    }

    /// Chinese characters by what they sound like, each as a syllable of its own; empty where there
    /// are none.
    Query asPinyin(Syllables syllables) {
        var letters = new StringBuilder();
        var boundaries = new BitSet();
        for (int i = 0; i < text.length() && letters.length() < LONGEST; i++) {
            int[] readings = isChinese(i) ? syllables.of(text.charAt(i)) : new int[0];
            if (readings.length > 0) {
                boundaries.set(letters.length());
                letters.append(syllables.get(readings[0]).exact());
                boundaries.set(letters.length());
            } else {
                letters.append(text.charAt(i));
            }
        }
        letters.setLength(Math.min(letters.length(), LONGEST));
        return boundaries.isEmpty()
                ? new Query("", boundaries)
                : new Query(letters.toString(), boundaries);
    }

    /// Whether one syllable may cover the text from a position on.
    boolean isWithinSyllable(int from, int length) {
        int end = ends.nextSetBit(from + 1);
        return end < 0 || end >= from + length;
    }

    /// Whether a syllable that is not typed to its end may end here.
    boolean mayBreakOff(int position) {
        return position == text.length() || ends.get(position);
    }

    boolean isChinese(int position) {
        return text.charAt(position) >= '\u2e80';
    }
}
