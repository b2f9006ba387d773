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

    private SearchIndex(List<ServiceItem> items) {
        this.items = items;
        phrases = new Phrases(items);
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
        var query = Query.of(typed);
        var bySound = query.asPinyin(phrases.syllables());
        var found = whole(query);
        if (found.isEmpty() && !bySound.isEmpty()) {
            found = whole(bySound);
        }
        if (found.isEmpty()) {
            found = inTwoParts(query);
        }
        if (found.isEmpty() && !bySound.isEmpty()) {
            found = inTwoParts(bySound);
        }
        var best = found;
        return best.best(limit)
                .mapToObj(item -> new Hit(items.get(item), best.marks(item, phrases)))
                .toList();
    }

    private Found whole(Query query) {
        return among(query, _ -> true);
    }

    /// @param wanted the items that are looked at
    private Found among(Query query, IntPredicate wanted) {
        var found = new Found(items.size());
        if (!query.isEmpty()) {
            query.readings().forEach(reading -> look(reading, wanted, found));
        }
        return found;
    }

    /// What nothing begins with, nothing that is longer begins with either; so a longer beginning
    /// is looked for only where the shorter one was.
    private Found inTwoParts(Query query) {
        var found = new Found(items.size());
        IntPredicate begun = _ -> true;
        for (int at : query.cuts().toArray()) {
            var first = among(query.until(at), begun);
            if (first.isEmpty()) {
                break;
            }
            begun = query.isPlain() ? first::has : begun;
            var second = among(query.from(at), first::has);
            if (!second.isEmpty()) {
                found.addBoth(first, second);
            }
        }
        return found;
    }

    private void look(Query query, IntPredicate wanted, Found found) {
        var matcher = new Matcher(query, phrases);
        if (query.isChinese(0)) {
            look(phrases.withCharacter(query.text().charAt(0)), matcher, wanted, found);
            return;
        }
        for (int syllable = 0; syllable < phrases.syllables().count(); syllable++) {
            if (matcher.canBegin(syllable)) {
                look(phrases.withSyllable(syllable), matcher, wanted, found);
            }
        }
    }

    private void look(Places places, Matcher matcher, IntPredicate wanted, Found found) {
        for (int i = 0; i < places.count(); i++) {
            int phrase = places.phrase(i);
            if (!wanted.test(phrases.itemOf(phrase))) {
                continue;
            }
            int manner = matcher.match(places.place(i), phrases.endOf(phrase));
            if (manner >= 0) {
                found.add(phrases.phrase(phrase), places.place(i), matcher.last(), manner);
            }
        }
    }
}
