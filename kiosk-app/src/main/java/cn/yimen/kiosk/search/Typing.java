package cn.yimen.kiosk.search;

import cn.yimen.kiosk.search.Syllables.Syllable;

/// How a query can be read, worked out once for each syllable and place: which of its next letters
/// can stand for that syllable, and in which manner.
final class Typing {

    // The manners, the best first; a reading is as good as its worst syllable.
    static final int EXACT = 0;
    static final int BROKEN_OFF = 1;
    static final int INITIAL = 2;
    static final int SIMILAR = 3;
    static final int IMPOSSIBLE = 15;

    /// The longest syllable has six letters (zhuang).
    static final int LONGEST = 7;

    static final int ANY_LETTER = -1;

    private static final int BITS = 4;
    private static final int NONE = -1;

    /// No syllable is read in its best manner at every length.
    private static final int UNKNOWN = 0;

    private final Query query;
    private final Syllables syllables;
    private final int positions;
    private final int[] table;

    /// For each cell one bit for each length that can be read, the lowest for one letter.
    private final byte[] lengths;

    Typing(Query query, Syllables syllables) {
        this.query = query;
        this.syllables = syllables;
        positions = query.text().length();
        int cells = syllables.count() * positions;
        table = new int[cells];
        lengths = new byte[cells];
    }

    /// A letter as one bit. Those that many do not tell apart share one, and so do digits.
    static int letter(char letter) {
        char first = letter == 'n' ? 'l' : letter;
        return first >= 'a' && first <= 'z' ? 1 << (first - 'a') : 1 << ('z' - 'a' + 1);
    }

    /// The letters that must follow a syllable that is read at the beginning; any where it may be
    /// the last, or where a Chinese character follows.
    int mustFollow(int syllable) {
        int letters = 0;
        for (int left = lengths(syllable, 0); left != 0; left &= left - 1) {
            int position = Integer.numberOfTrailingZeros(left) + 1;
            letters |=
                    position == positions || query.isChinese(position)
                            ? ANY_LETTER
                            : letter(query.text().charAt(position));
        }
        return letters;
    }

    /// For each length from 1 to [#LONGEST], four bits: the manner in which so many letters from
    /// the position are this syllable.
    int manners(int syllable, int position) {
        int cell = syllable * positions + position;
        if (table[cell] == UNKNOWN) {
            workOut(cell, syllables.get(syllable), position);
        }
        return table[cell];
    }

    /// The best of these manners.
    static int best(int manners) {
        int best = IMPOSSIBLE;
        for (int length = 1; length <= LONGEST; length++) {
            best = Math.min(best, manner(manners, length));
        }
        return best;
    }

    /// The same without the manners: one bit for each length, the lowest for one letter.
    int lengths(int syllable, int position) {
        int cell = syllable * positions + position;
        if (table[cell] == UNKNOWN) {
            workOut(cell, syllables.get(syllable), position);
        }
        return lengths[cell];
    }

    static int manner(int manners, int length) {
        return manners >>> (BITS * (length - 1)) & IMPOSSIBLE;
    }

    static boolean isImpossible(int manners) {
        return manners == NONE;
    }

    private void workOut(int cell, Syllable syllable, int position) {
        table[cell] = workOut(syllable, position);
        for (int length = 1; length <= LONGEST; length++) {
            if (manner(table[cell], length) < IMPOSSIBLE) {
                lengths[cell] |= (byte) (1 << (length - 1));
            }
        }
    }

    private int workOut(Syllable syllable, int position) {
        int manners = typed(NONE, syllable.exact(), position, EXACT);
        for (var similar : syllable.similar()) {
            manners = typed(manners, similar, position, SIMILAR);
        }
        for (var initial : syllable.initials()) {
            if (query.text().startsWith(initial, position)) {
                manners = better(manners, initial.length(), position, INITIAL);
            }
        }
        return manners;
    }

    /// Whole, or broken off where the query or its syllable ends.
    private int typed(int before, String form, int position, int manner) {
        int manners = before;
        int common = 0;
        while (common < form.length()
                && position + common < query.text().length()
                && form.charAt(common) == query.text().charAt(position + common)) {
            common++;
        }
        if (common == form.length()) {
            manners = better(manners, common, position, manner);
        }
        for (int length = 1; length < Math.min(common + 1, form.length()); length++) {
            if (query.mayBreakOff(position + length)) {
                manners = better(manners, length, position, manner + BROKEN_OFF);
            }
        }
        return manners;
    }

    private int better(int manners, int length, int position, int manner) {
        if (manner(manners, length) <= manner || !query.isWithinSyllable(position, length)) {
            return manners;
        }
        int shift = BITS * (length - 1);
        return (manners & ~(IMPOSSIBLE << shift)) | (manner << shift);
    }
}
