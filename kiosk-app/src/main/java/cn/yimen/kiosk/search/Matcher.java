package cn.yimen.kiosk.search;

import java.util.stream.IntStream;

/// Reads a query along the row of characters from one place: walks all ways to read it at once and
/// keeps the best for each position of the query.
final class Matcher {

    private final Query query;
    private final Typing typing;
    private final Phrases phrases;
    private final int length;
    private final int lowest;

    /// The best manner in which each position is reached; good only for those whose bit is set.
    private int[] reached = new int[Query.LONGEST + 1];

    private int[] next = new int[Query.LONGEST + 1];
    private int nextPositions;
    private int last;

    Matcher(Query query, Phrases phrases) {
        this.query = query;
        this.phrases = phrases;
        typing = new Typing(query, phrases.syllables());
        length = query.text().length();
        lowest = workOutLowest();
    }

    boolean canBegin(int syllable) {
        return !Typing.isImpossible(typing.manners(syllable, 0));
    }

    /// The letters that must follow where the query begins with this syllable.
    int mustFollow(int syllable) {
        return typing.mustFollow(syllable);
    }

    /// No match is read in a better manner than its first character can be.
    int lowest() {
        return lowest;
    }

    private int workOutLowest() {
        if (query.isChinese(0)) {
            return Typing.EXACT;
        }
        return IntStream.range(0, phrases.syllables().count())
                .map(syllable -> Typing.best(typing.manners(syllable, 0)))
                .min()
                .orElse(Typing.EXACT);
    }

    /// The manner in which the whole query is read from a place on; negative where it cannot be
    /// read.
    int match(int place, int phraseEnd) {
        return canRead(place, phraseEnd) ? manner(place, phraseEnd) : -1;
    }

    /// Whether it can be read at all: of ten places nine cannot, and that is soon said.
    private boolean canRead(int place, int phraseEnd) {
        int positions = 1;
        for (int at = place; at < phraseEnd && positions != 0; at++) {
            positions = after(at, positions);
            if ((positions >>> length & 1) != 0) {
                return true;
            }
        }
        return false;
    }

    /// The positions that are reached with the character at a place, one bit each.
    private int after(int at, int positions) {
        int reachable = 0;
        for (int left = positions; left != 0; left &= left - 1) {
            int position = Integer.numberOfTrailingZeros(left);
            if (query.isChinese(position)) {
                boolean isSame = phrases.characterAt(at) == query.text().charAt(position);
                reachable |= isSame ? 2 << position : 0;
            } else {
                for (int syllable : phrases.readingsAt(at)) {
                    reachable |= typing.lengths(syllable, position) << (position + 1);
                }
            }
        }
        return reachable;
    }

    private int manner(int place, int phraseEnd) {
        reached[0] = 0;
        int positions = 1;
        for (int at = place; at < phraseEnd; at++) {
            nextPositions = 0;
            step(at, positions);
            if (nextPositions == 0) {
                return -1;
            }
            if ((nextPositions >>> length & 1) != 0) {
                last = at;
                return next[length];
            }
            positions = nextPositions;
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

    private void step(int at, int positions) {
        for (int left = positions; left != 0; left &= left - 1) {
            int position = Integer.numberOfTrailingZeros(left);
            if (query.isChinese(position)) {
                same(at, position);
            } else {
                typed(at, position);
            }
        }
    }

    private void same(int at, int position) {
        if (phrases.characterAt(at) == query.text().charAt(position)) {
            reach(position + 1, reached[position]);
        }
    }

    private void typed(int at, int position) {
        for (int syllable : phrases.readingsAt(at)) {
            int manners = typing.manners(syllable, position);
            if (!Typing.isImpossible(manners)) {
                spread(manners, position);
            }
        }
    }

    private void spread(int manners, int position) {
        int longest = Math.min(Typing.LONGEST, length - position);
        for (int letters = 1; letters <= longest; letters++) {
            int manner = Typing.manner(manners, letters);
            if (manner < Typing.IMPOSSIBLE) {
                reach(position + letters, Math.max(reached[position], manner));
            }
        }
    }

    private void reach(int position, int manner) {
        int bit = 1 << position;
        boolean isFirst = (nextPositions & bit) == 0;
        next[position] = isFirst ? manner : Math.min(next[position], manner);
        nextPositions |= bit;
    }
}
