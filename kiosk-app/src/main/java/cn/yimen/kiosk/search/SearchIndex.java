package cn.yimen.kiosk.search;

import cn.yimen.hall.config.Catalogue;
import cn.yimen.hall.config.ServiceItem;
import cn.yimen.kiosk.search.Phrases.Places;
import java.util.Comparator;
import java.util.List;

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

    /// Best match first, then the more wanted; nothing for a query without letters.
    public List<Hit> find(String typed, int limit) {
        var query = Query.of(typed);
        if (query.isEmpty()) {
            return List.of();
        }
        var found = new Found(items.size());
        query.readings().forEach(reading -> look(reading, found));
        return found.best(limit)
                .mapToObj(item -> new Hit(items.get(item), found.marks(item, phrases)))
                .toList();
    }

    private void look(Query query, Found found) {
        var matcher = new Matcher(query, phrases);
        if (query.isChinese(0)) {
            look(phrases.withCharacter(query.text().charAt(0)), matcher, found);
            return;
        }
        for (int syllable = 0; syllable < phrases.syllables().count(); syllable++) {
            if (matcher.canBegin(syllable)) {
                look(phrases.withSyllable(syllable), matcher, found);
            }
        }
    }

    private void look(Places places, Matcher matcher, Found found) {
        for (int i = 0; i < places.count(); i++) {
            var phrase = phrases.phrase(places.phrase(i));
            int manner = matcher.match(places.place(i), phrase.to());
            if (manner >= 0) {
                found.add(phrase, places.place(i), matcher.last(), manner);
            }
        }
    }
}
