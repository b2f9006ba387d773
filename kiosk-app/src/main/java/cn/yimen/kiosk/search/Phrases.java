package cn.yimen.kiosk.search;

import cn.yimen.hall.config.ServiceItem;
import cn.yimen.hall.config.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// All names and aliases as one long row of typed characters; brackets and dots are left out.
final class Phrases {

    private final Syllables syllables = new Syllables();
    private final List<int[]> readings = new ArrayList<>();
    private final StringBuilder characters = new StringBuilder();
    private final List<Integer> shownAt = new ArrayList<>();
    private final List<Phrase> phrases = new ArrayList<>();
    private final Map<Integer, Places> bySyllable = new HashMap<>();
    private final Map<Character, Places> byCharacter = new HashMap<>();

    /// The same once all is there, as the search walks over it with each key that is pressed.
    private final int[][] typedAt;

    private final char[] row;
    private final Phrase[] all;
    private final int[] itemOf;
    private final int[] endOf;

    /// One name or alias.
    ///
    /// @param from where it begins in the row, `to` exclusive
    record Phrase(int item, boolean isName, int from, int to) {}

    Phrases(List<ServiceItem> items) {
        for (int i = 0; i < items.size(); i++) {
            add(i, items.get(i).name(), true);
            for (var alias : items.get(i).aliases()) {
                add(i, alias, false);
            }
            for (var other : inOtherLanguages(items.get(i))) {
                add(i, other, false);
            }
        }
        typedAt = readings.toArray(int[][]::new);
        row = characters.toString().toCharArray();
        all = phrases.toArray(Phrase[]::new);
        Stream.concat(bySyllable.values().stream(), byCharacter.values().stream())
                .forEach(places -> places.lookAhead(this));
        itemOf = phrases.stream().mapToInt(Phrase::item).toArray();
        endOf = phrases.stream().mapToInt(Phrase::to).toArray();
    }

    /// In the order of the languages, so that the row is the same each time.
    private static List<String> inOtherLanguages(ServiceItem item) {
        return item.translations().stream()
                .flatMap(all -> new TreeMap<>(all).values().stream())
                .map(Wording::name)
                .toList();
    }

    /// With which letters what follows a place is typed, one bit each; all where nothing follows in
    /// its phrase, for then nothing is said of it.
    private int followedBy(int phrase, int place) {
        int letters = 0;
        for (int syllable : place + 1 < all[phrase].to() ? typedAt[place + 1] : new int[0]) {
            letters |= Typing.letter(syllables.get(syllable).exact().charAt(0));
        }
        return letters == 0 ? Typing.ANY_LETTER : letters;
    }

    Syllables syllables() {
        return syllables;
    }

    Phrase phrase(int number) {
        return all[number];
    }

    int itemOf(int number) {
        return itemOf[number];
    }

    /// The place behind the last of the phrase with this number.
    int endOf(int number) {
        return endOf[number];
    }

    int[] readingsAt(int place) {
        return typedAt[place];
    }

    char characterAt(int place) {
        return row[place];
    }

    /// Where the character stands in its text as shown.
    int shownAt(int place) {
        return shownAt.get(place);
    }

    Places withSyllable(int syllable) {
        return bySyllable.getOrDefault(syllable, Places.NONE);
    }

    Places withCharacter(char character) {
        return byCharacter.getOrDefault(character, Places.NONE);
    }

    /// No match runs from one phrase into the next: each is read up to its own end.
    private void add(int item, String text, boolean isName) {
        int from = characters.length();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            int[] typed = syllables.of(character);
            if (typed.length > 0) {
                place(character, typed);
                shownAt.add(i);
            }
        }
        phrases.add(new Phrase(item, isName, from, characters.length()));
    }

    private void place(char character, int[] typed) {
        int place = characters.length();
        int phrase = phrases.size();
        for (int syllable : typed) {
            bySyllable.computeIfAbsent(syllable, _ -> new Places()).add(phrase, place);
        }
        byCharacter.computeIfAbsent(character, _ -> new Places()).add(phrase, place);
        readings.add(typed);
        characters.append(character);
    }

    /// Where something stands in the row, with the phrase to which the place belongs.
    static final class Places {

        static final Places NONE = new Places();

        private int[] phrases = new int[4];
        private int[] places = new int[4];
        private int[] next = {};
        private int count;

        private void lookAhead(Phrases all) {
            next =
                    IntStream.range(0, count)
                            .map(i -> all.followedBy(phrases[i], places[i]))
                            .toArray();
        }

        /// The letters with which what follows is typed.
        int next(int i) {
            return next[i];
        }

        private void add(int phrase, int place) {
            if (count == places.length) {
                phrases = Arrays.copyOf(phrases, count * 2);
                places = Arrays.copyOf(places, count * 2);
            }
            phrases[count] = phrase;
            places[count] = place;
            count++;
        }

        int count() {
            return count;
        }

        int phrase(int i) {
            return phrases[i];
        }

        int place(int i) {
            return places[i];
        }
    }
}
