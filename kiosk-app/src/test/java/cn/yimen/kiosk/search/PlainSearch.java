package cn.yimen.kiosk.search;

import cn.yimen.hall.config.ServiceItem;
import cn.yimen.kiosk.search.Phrases.Phrase;
import cn.yimen.kiosk.search.Phrases.Places;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The search as it is meant: every place is read in every way, every match is a record, all are
/// sorted. Slow.
final class PlainSearch {

    private static final int UNREADABLE = Typing.IMPOSSIBLE;

    private final List<ServiceItem> items;
    private final Phrases phrases;

    /// @param items in the order of being wanted
    PlainSearch(List<ServiceItem> items) {
        this.items = items;
        phrases = new Phrases(items);
    }

    /// @param name where the name was met, the best place
    private record Match(int rank, int nameRank, Optional<Span> name, Optional<Span> again) {}

    private record Span(int from, int last) {}

    List<Hit> find(String typed, int limit) {
        var query = Query.of(typed);
        var bySound = query.asPinyin(phrases.syllables());
        var found = whole(query, allItems());
        found = found.isEmpty() ? whole(bySound, allItems()) : found;
        found = found.isEmpty() ? inTwoParts(query) : found;
        found = found.isEmpty() ? inTwoParts(bySound) : found;
        return found.entrySet().stream()
                .sorted(Comparator.comparingInt(one -> one.getValue().rank()))
                .limit(limit)
                .map(one -> new Hit(items.get(one.getKey()), marks(one.getValue())))
                .toList();
    }

    private Set<Integer> allItems() {
        var all = new TreeMap<Integer, ServiceItem>();
        items.forEach(item -> all.put(all.size(), item));
        return all.keySet();
    }

    private Map<Integer, Match> inTwoParts(Query query) {
        var found = new TreeMap<Integer, Match>();
        var begun = allItems();
        for (int at : query.cuts().toArray()) {
            var first = whole(query.until(at), begun);
            if (first.isEmpty()) {
                break;
            }
            begun = query.isPlain() ? first.keySet() : begun;
            var second = whole(query.from(at), first.keySet());
            for (var one : first.entrySet()) {
                Optional.ofNullable(second.get(one.getKey()))
                        .map(match -> both(one.getValue(), match))
                        .ifPresent(both -> found.merge(one.getKey(), both, PlainSearch::lower));
            }
        }
        return found;
    }

    private static Match both(Match first, Match second) {
        return new Match(first.rank() + second.rank(), 0, first.name(), second.name());
    }

    private static Match lower(Match a, Match b) {
        return b.rank() < a.rank() ? b : a;
    }

    private Map<Integer, Match> whole(Query query, Set<Integer> wanted) {
        var found = new TreeMap<Integer, Match>();
        if (!query.isEmpty()) {
            query.readings().forEach(reading -> read(reading, wanted, found));
        }
        return found;
    }

    private void read(Query query, Set<Integer> wanted, Map<Integer, Match> found) {
        var typing = new Typing(query, phrases.syllables());
        for (var places : beginnings(query, typing)) {
            for (int i = 0; i < places.count(); i++) {
                var phrase = phrases.phrase(places.phrase(i));
                if (wanted.contains(phrase.item())) {
                    read(query, typing, phrase, places.place(i), found);
                }
            }
        }
    }

    private List<Places> beginnings(Query query, Typing typing) {
        if (query.isChinese(0)) {
            return List.of(phrases.withCharacter(query.text().charAt(0)));
        }
        var all = new ArrayList<Places>();
        for (int syllable = 0; syllable < phrases.syllables().count(); syllable++) {
            if (!Typing.isImpossible(typing.manners(syllable, 0))) {
                all.add(phrases.withSyllable(syllable));
            }
        }
        return all;
    }

    private void read(
            Query query, Typing typing, Phrase phrase, int from, Map<Integer, Match> found) {
        for (int end = from; end < phrase.to(); end++) {
            int manner = manner(query, typing, from, end, 0);
            if (manner < UNREADABLE) {
                found.merge(phrase.item(), match(phrase, from, end, manner), PlainSearch::better);
                return;
            }
        }
    }

    /// The best in which the rest of the query is exactly the places up to the last.
    private int manner(Query query, Typing typing, int at, int last, int position) {
        int length = query.text().length();
        if (at > last || position == length) {
            return at > last && position == length ? 0 : UNREADABLE;
        }
        if (query.isChinese(position)) {
            return phrases.characterAt(at) == query.text().charAt(position)
                    ? manner(query, typing, at + 1, last, position + 1)
                    : UNREADABLE;
        }
        int best = UNREADABLE;
        for (int syllable : phrases.readingsAt(at)) {
            for (int letters = 1;
                    letters <= Math.min(Typing.LONGEST, length - position);
                    letters++) {
                int manner = Typing.manner(typing.manners(syllable, position), letters);
                if (manner < UNREADABLE) {
                    int rest = manner(query, typing, at + 1, last, position + letters);
                    best = Math.min(best, Math.max(manner, rest));
                }
            }
        }
        return best;
    }

    private static Match match(Phrase phrase, int from, int last, int manner) {
        int place = from > phrase.from() ? 2 : last + 1 == phrase.to() ? 0 : 1;
        int rank = (manner * 3 + place) * 2 + (phrase.isName() ? 0 : 1);
        return phrase.isName()
                ? new Match(rank, rank, Optional.of(new Span(from, last)), Optional.empty())
                : new Match(rank, Integer.MAX_VALUE, Optional.empty(), Optional.empty());
    }

    private static Match better(Match a, Match b) {
        var named = b.nameRank() < a.nameRank() ? b : a;
        return new Match(
                Math.min(a.rank(), b.rank()), named.nameRank(), named.name(), Optional.empty());
    }

    private List<Hit.Span> marks(Match match) {
        var parts =
                Stream.of(match.name(), match.again())
                        .flatMap(Optional::stream)
                        .sorted(Comparator.comparingInt(Span::from))
                        .toList();
        boolean overlap = parts.size() == 2 && parts.get(0).last() >= parts.get(1).from();
        return parts.stream()
                .limit(overlap ? 1 : 2)
                .map(part ->
                        new Hit.Span(
                                phrases.shownAt(part.from()), phrases.shownAt(part.last()) + 1))
                .toList();
    }
}
