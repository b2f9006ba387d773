package cn.yimen.kiosk.search;

import java.util.Arrays;

/// Reads a query along the row of characters from one place: walks all ways to read it at once and
/// keeps the best for each position of the query.
final class Matcher {

    private static final int FAR = 1_000;

    private final Query query;
    private final Typing typing;
    private final Phrases phrases;
    private final int length;
    private int[] reached = new int[Query.LONGEST + 1];
    private int[] next = new int[Query.LONGEST + 1];
    private int last;

    Matcher(Query query, Phrases phrases) {
        this.query = query;
        this.phrases = phrases;
        typing = new Typing(query, phrases.syllables());
        length = query.text().length();
    }

    boolean canBegin(int syllable) {
        return !Typing.isImpossible(typing.manners(syllable, 0));
    }

    /// The manner in which the whole query is read from a place on; negative where it cannot be
    /// read.
    int match(int place, int phraseEnd) {
        Arrays.fill(reached, 0, length + 1, FAR);
        reached[0] = 0;
        for (int at = place; at < phraseEnd; at++) {
            Arrays.fill(next, 0, length + 1, FAR);
            if (!step(at)) {
                return -1;
            }
            if (next[length] < FAR) {
                last = at;
                return next[length];
            }
            var spare = reached;
            reached = next;
            next = spare;
        }
        return -1;
    }

    /// The last place of the match in the row.
    int last() {
        return last;
    }

    private boolean step(int at) {
        boolean alive = false;
        for (int position = 0; position < length; position++) {
            if (reached[position] < FAR) {
                alive |= query.isChinese(position) ? same(at, position) : typed(at, position);
            }
        }
        return alive;
    }

    private boolean same(int at, int position) {
        if (phrases.characterAt(at) != query.text().charAt(position)) {
            return false;
        }
        next[position + 1] = Math.min(next[position + 1], reached[position]);
        return true;
    }

    private boolean typed(int at, int position) {
        boolean alive = false;
        for (int syllable : phrases.readingsAt(at)) {
            int manners = typing.manners(syllable, position);
            if (!Typing.isImpossible(manners)) {
                spread(manners, position);
                alive = true;
            }
        }
        return alive;
    }

    private void spread(int manners, int position) {
        int longest = Math.min(Typing.LONGEST, length - position);
        for (int letters = 1; letters <= longest; letters++) {
            int manner = Typing.manner(manners, letters);
            if (manner < Typing.IMPOSSIBLE) {
                int to = position + letters;
                next[to] = Math.min(next[to], Math.max(reached[position], manner));
            }
        }
    }
}
