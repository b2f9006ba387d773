package cn.yimen.kiosk.search;

import cn.yimen.hall.config.Catalogue;
import cn.yimen.hall.config.ServiceItem;
import cn.yimen.kiosk.search.Phrases.Places;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

/// Finds items by names and aliases, as people type them: characters, pinyin in full
/// (shenfenzheng), its initials (sfz), both mixed (shenfz), and with the usual confusions
/// (sengfenzen). Immutable once made; may be used by several threads.
public final class SearchIndex {

    private final List<ServiceItem> items;
    private final Phrases phrases;

    /// Kept for the next search, for they are larger than all else that it takes.
    private final Sheets sheets;

    private SearchIndex(List<ServiceItem> items) {
        this.items = items;
        phrases = new Phrases(items);
        sheets = new Sheets(items.size());
    }

    public static SearchIndex of(Catalogue catalogue) {
        return new SearchIndex(
                catalogue.items().stream()
                        .sorted(
                                Comparator.comparingInt(ServiceItem::frequency)
                                        .reversed()
                                        .thenComparing(item -> item.code().value()))
                        .toList());
    }

    /// Best match first, then the more wanted; nothing for a query without letters. What nothing
    /// bears as it was written is looked for by its sound (生份证 is 身份证), then in two parts that may
    /// stand apart (身份证换 is 身份证到期换领).
    public List<Hit> find(String typed, int limit) {
        synchronized (sheets) {
            sheets.clear();
            return find(Query.of(typed), limit);
        }
    }

    private List<Hit> find(Query query, int limit) {
        var bySound = query.asPinyin(phrases.syllables());
        var best = sheets.best;
        among(query, _ -> true, best);
        if (best.isEmpty()) {
            among(bySound, _ -> true, best);
        }
        if (best.isEmpty()) {
            inTwoParts(query);
        }
        if (best.isEmpty()) {
            inTwoParts(bySound);
        }
        return best.best(limit)
                .mapToObj(item -> new Hit(items.get(item), best.marks(item, phrases)))
                .toList();
    }

    /// What one search writes on.
    private static final class Sheets {
        private final Found best;
        private final Found second;
        private Found first;
        private Found before;

        Sheets(int items) {
            best = new Found(items);
            second = new Found(items);
            first = new Found(items);
            before = new Found(items);
        }

        /// The first part so far stays to be looked at; the sheet before it is blank again.
        void turn() {
            var blank = before;
            before = first;
            first = blank;
            first.clear();
            second.clear();
        }

        void clear() {
            best.clear();
            second.clear();
            first.clear();
            before.clear();
        }
    }

    /// @param wanted the items that are looked at
    private void among(Query query, IntPredicate wanted, Found found) {
        if (!query.isEmpty()) {
            query.readings().forEach(reading -> look(reading, wanted, found));
        }
    }

    /// What nothing begins with, nothing that is longer begins with either; so a longer beginning
    /// is looked for only where the shorter one was.
    private void inTwoParts(Query query) {
        IntPredicate begun = _ -> true;
        boolean isPlain = query.isPlain();
        for (int at : query.cuts().toArray()) {
            sheets.turn();
            var first = sheets.first;
            among(query.until(at), begun, first);
            if (first.isEmpty()) {
                break;
            }
            begun = isPlain ? first::has : begun;
            among(query.from(at), first::has, sheets.second);
            sheets.best.addBoth(first, sheets.second);
        }
    }

    private void look(Query query, IntPredicate wanted, Found found) {
        var matcher = new Matcher(query, phrases);
        if (query.isChinese(0)) {
            look(
                    phrases.withCharacter(query.text().charAt(0)),
                    Typing.ANY_LETTER,
                    matcher,
                    wanted,
                    found);
            return;
        }
        for (int syllable = 0; syllable < phrases.syllables().count(); syllable++) {
            if (matcher.canBegin(syllable)) {
                int follow = matcher.mustFollow(syllable);
                look(phrases.withSyllable(syllable), follow, matcher, wanted, found);
            }
        }
    }

    private void look(
            Places places, int follow, Matcher matcher, IntPredicate wanted, Found found) {
        for (int i = 0; i < places.count(); i++) {
            int phrase = places.phrase(i);
            if ((places.next(i) & follow) == 0 || !wanted.test(phrases.itemOf(phrase))) {
                continue;
            }
            int place = places.place(i);
            if (found.isBeyond(phrases.phrase(phrase), place, matcher.lowest())) {
                continue;
            }
            int manner = matcher.match(place, phrases.endOf(phrase));
            if (manner >= 0) {
                found.add(phrases.phrase(phrase), place, matcher.last(), manner);
            }
        }
    }
}
