package cn.yimen.kiosk.search;

import cn.yimen.kiosk.search.Phrases.Phrase;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The best match of each item. Items are numbered in the order of being wanted, so that equal
/// matches come in that order.
final class Found {

    private static final int NOT_FOUND = Integer.MAX_VALUE;

    private final int[] rank;
    private final int[] nameRank;
    private final int[] nameFrom;
    private final int[] nameTo;
    private final Map<Integer, List<Part>> parts = new HashMap<>();
    private int count;

    /// A part of a name in places of the row.
    private record Part(int from, int to) {}

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

    boolean isEmpty() {
        return count == 0;
    }

    boolean has(int item) {
        return rank[item] != NOT_FOUND;
    }

    /// What both found; worse than anything found whole, and the better the better both are.
    void addBoth(Found first, Found second) {
        for (int item = 0; item < rank.length; item++) {
            if (first.rank[item] == NOT_FOUND || second.rank[item] == NOT_FOUND) {
                continue;
            }
            int both = first.rank[item] + second.rank[item];
            if (both < rank[item]) {
                count += rank[item] == NOT_FOUND ? 1 : 0;
                rank[item] = both;
                parts.put(item, first.and(second, item));
            }
        }
    }

    /// Parts of the name in their order; of two that overlap the first.
    private List<Part> and(Found other, int item) {
        var all =
                Stream.of(this, other)
                        .filter(found -> found.nameRank[item] != NOT_FOUND)
                        .map(found -> new Part(found.nameFrom[item], found.nameTo[item]))
                        .sorted(Comparator.comparingInt(Part::from))
                        .toList();
        boolean overlap = all.size() == 2 && all.getFirst().to() >= all.getLast().from();
        return overlap ? List.of(all.getFirst()) : all;
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

    /// The parts of the item's name that were meant; none where an alias was.
    List<Hit.Span> marks(int item, Phrases phrases) {
        var whole =
                nameRank[item] == NOT_FOUND
                        ? List.<Part>of()
                        : List.of(new Part(nameFrom[item], nameTo[item]));
        return parts.getOrDefault(item, whole).stream()
                .map(part ->
                        new Hit.Span(phrases.shownAt(part.from()), phrases.shownAt(part.to()) + 1))
                .toList();
    }
}
