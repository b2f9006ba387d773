package cn.yimen.ui.typing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What letters can stand for which syllables: whole, as an initial, or as a beginning.
final class SpellingTable {

    // The manners, the best first; a reading is as good as its worst syllable.
    static final int EXACT = 0;
    static final int BROKEN_OFF = 1;
    static final int INITIAL = 2;
    static final int SIMILAR = 3;

    /// The longest syllable has six letters (zhuang).
    static final int LONGEST = 6;

    private final Map<String, List<Meaning>> whole = new HashMap<>();
    private final Map<String, List<Meaning>> begun = new HashMap<>();

    record Meaning(int syllable, int manner) {}

    SpellingTable(List<Syllable> syllables) {
        for (var syllable : syllables) {
            form(syllable.number(), syllable.exact(), EXACT);
            for (var initial : syllable.initials()) {
                add(whole, initial, new Meaning(syllable.number(), INITIAL));
            }
            syllable.similar().forEach(form -> form(syllable.number(), form, SIMILAR));
        }
    }

    /// Letters that may be followed by others.
    List<Meaning> whole(String letters) {
        return whole.getOrDefault(letters, List.of());
    }

    /// Letters after which nothing more was typed, or an apostrophe.
    List<Meaning> begun(String letters) {
        return begun.getOrDefault(letters, List.of());
    }

    private void form(int syllable, String form, int manner) {
        add(whole, form, new Meaning(syllable, manner));
        for (int length = 1; length < form.length(); length++) {
            add(begun, form.substring(0, length), new Meaning(syllable, manner + BROKEN_OFF));
        }
    }

    /// One meaning of the letters for a syllable, the best.
    private static void add(Map<String, List<Meaning>> table, String letters, Meaning meaning) {
        var meanings = table.computeIfAbsent(letters, _ -> new ArrayList<>());
        if (meanings.stream().noneMatch(known -> known.syllable() == meaning.syllable())) {
            meanings.add(meaning);
        }
    }
}
