package cn.yimen.kiosk.search;

import cn.yimen.kiosk.search.Phrases.Phrase;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// The best match of each item. Items are numbered in the order of being wanted, so that equal
/// matches come in that order. Used again for the next search, for its arrays are larger than all
/// else that a search takes.
final class Found {

    private static final int NOT_FOUND = Integer.MAX_VALUE;

    /// Ranks are smaller, also of two parts together.
    private static final int RANKS = 64;

    private static final long NOWHERE = -1;

    private final int[] rank;
    private final int[] nameRank;

    /// Where in the row the name was met: the first place above, the last below.
    private final long[] met;

    /// The same of the second part, where the match has two.
    private final long[] metAgain;

    private final int[] found;
    private int count;

    Found(int items) {
        rank = new int[items];
        nameRank = new int[items];
        met = new long[items];
        metAgain = new long[items];
        found = new int[items];
        Arrays.fill(rank, NOT_FOUND);
    }

    void clear() {
        for (int i = 0; i < count; i++) {
            rank[found[i]] = NOT_FOUND;
        }
        count = 0;
    }

    /// @param from first place of the match in the row of characters
    /// @param last its last place
    void add(Phrase phrase, int from, int last, int manner) {
        int item = phrase.item();
        int now = rankOf(phrase, from, last, manner);
        enter(item);
        rank[item] = Math.min(rank[item], now);
        if (phrase.isName() && now < nameRank[item]) {
            nameRank[item] = now;
            met[item] = (long) from << Integer.SIZE | last;
        }
    }

    /// Whether no match from a place on can better what was found of its item.
    ///
    /// @param lowest the best manner in which anything is read
    boolean isBeyond(Phrase phrase, int from, int lowest) {
        int before = phrase.isName() ? nameRank[phrase.item()] : rank[phrase.item()];
        int place = from == phrase.from() ? 0 : 2;
        return has(phrase.item()) && before <= (lowest * 3 + place) * 2 + (phrase.isName() ? 0 : 1);
    }

    private void enter(int item) {
        if (rank[item] == NOT_FOUND) {
            found[count++] = item;
            nameRank[item] = NOT_FOUND;
            met[item] = NOWHERE;
            metAgain[item] = NOWHERE;
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
        for (int i = 0; i < second.count; i++) {
            int item = second.found[i];
            if (!first.has(item)) {
                continue;
            }
            int both = first.rank[item] + second.rank[item];
            if (both < rank[item]) {
                enter(item);
                rank[item] = both;
                met[item] = first.met[item];
                metAgain[item] = second.met[item];
            }
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
        int wanted = Math.min(limit, count);
        var keys = new long[wanted];
        int worst = worst(wanted);
        int better = better(worst);
        int filled = 0;
        int equal = wanted - better;
        for (int item = 0; item < rank.length && filled < wanted; item++) {
            if (rank[item] < worst || (rank[item] == worst && equal-- > 0)) {
                keys[filled++] = ((long) rank[item] << Integer.SIZE) | item;
            }
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key);
    }

    /// The rank of the last of so many.
    private int worst(int wanted) {
        var ofRank = new int[RANKS];
        for (int i = 0; i < count; i++) {
            ofRank[rank[found[i]]]++;
        }
        int worst = 0;
        for (int sum = ofRank[0]; sum < wanted; sum += ofRank[worst]) {
            worst++;
        }
        return worst;
    }

    private int better(int worst) {
        int better = 0;
        for (int i = 0; i < count; i++) {
            better += rank[found[i]] < worst ? 1 : 0;
        }
        return better;
    }

    /// The parts of the item's name that were meant, in their order; of two that overlap the first.
    /// None where an alias was meant.
    List<Hit.Span> marks(int item, Phrases phrases) {
        var all =
                LongStream.of(met[item], metAgain[item])
                        .filter(part -> part != NOWHERE)
                        .mapToObj(part ->
                                new Hit.Span(
                                        phrases.shownAt((int) (part >>> Integer.SIZE)),
                                        phrases.shownAt((int) part) + 1))
                        .sorted(Comparator.comparingInt(Hit.Span::from))
                        .toList();
        boolean overlap = all.size() == 2 && all.getFirst().to() > all.getLast().from();
        return overlap ? List.of(all.getFirst()) : all;
    }
}
