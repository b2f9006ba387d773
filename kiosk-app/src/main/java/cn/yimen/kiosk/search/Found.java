package cn.yimen.kiosk.search;

import cn.yimen.kiosk.search.Phrases.Phrase;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The best match of each item. Items are numbered in the order of being wanted, so that equal
/// matches come in that order.
final class Found {

    private static final int NOT_FOUND = Integer.MAX_VALUE;

    private final int[] rank;
    private final int[] nameRank;
    private final int[] nameFrom;
    private final int[] nameTo;
    private int count;

    Found(int items) {
        rank = new int[items];
        nameRank = new int[items];
        nameFrom = new int[items];
        nameTo = new int[items];
        Arrays.fill(rank, NOT_FOUND);
        Arrays.fill(nameRank, NOT_FOUND);
    }

    /// @param from first place of the match in the row of characters
    /// @param last its last place
    void add(Phrase phrase, int from, int last, int manner) {
        int item = phrase.item();
        int now = rankOf(phrase, from, last, manner);
        count += rank[item] == NOT_FOUND ? 1 : 0;
        rank[item] = Math.min(rank[item], now);
        if (phrase.isName() && now < nameRank[item]) {
            nameRank[item] = now;
            nameFrom[item] = from;
            nameTo[item] = last;
        }
    }

    /// In full before initials before confusions; then the whole phrase before its beginning before
    /// its middle; then a name before an alias.
    private static int rankOf(Phrase phrase, int from, int last, int manner) {
        int begins = last + 1 == phrase.to() ? 0 : 1;
        int place = from == phrase.from() ? begins : 2;
        return (manner * 3 + place) * 2 + (phrase.isName() ? 0 : 1);
    }

    IntStream best(int limit) {
        var keys = new long[count];
        int filled = 0;
        for (int item = 0; item < rank.length; item++) {
            if (rank[item] != NOT_FOUND) {
                keys[filled++] = ((long) rank[item] << Integer.SIZE) | item;
            }
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).limit(limit).mapToInt(key -> (int) key);
    }

    /// The part of the item's name that was meant; empty where an alias was.
    List<Hit.Span> marks(int item, Phrases phrases) {
        return nameRank[item] == NOT_FOUND
                ? List.of()
                : List.of(
                        new Hit.Span(
                                phrases.shownAt(nameFrom[item]),
                                phrases.shownAt(nameTo[item]) + 1));
    }
}
