package cn.yimen.kiosk.search;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/// What was typed, in the one form in which it is looked for: lower case, half width, without
/// blanks. Apostrophes only say where a syllable ends.
///
/// @param text without apostrophes
/// @param ends positions in the text where a syllable must end
record Query(String text, BitSet ends) {

    static final int LONGEST = 30;

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

    private Query from(int position) {
        return new Query(text.substring(position), ends.get(position, LONGEST + 1));
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
