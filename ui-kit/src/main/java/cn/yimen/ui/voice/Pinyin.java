package cn.yimen.ui.voice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// Chinese words → syllables with tones, for a synthesiser that reads characters wrong. Characters
/// with several readings (多音字) get theirs from the longest phrase that they stand in: first the
/// words of our halls, then the dictionary's. Pure.
public final class Pinyin {

    private static final String HALL_PHRASES = "phrases.pinyin";
    private static final int LONGEST_PHRASE = 8;
    private static final String NUMERALS = "零一二三四五六七八九十百千万两";

    private final Readings readings;
    private final Map<String, List<String>> phrases;

    private Pinyin(Readings readings, Map<String, List<String>> phrases) {
        this.readings = readings;
        this.phrases = phrases;
    }

    /// With the phrases of our halls.
    public static Pinyin with(Readings readings) {
        return new Pinyin(readings, hallPhrases());
    }

    private static Map<String, List<String>> hallPhrases() {
        var stream = Objects.requireNonNull(Pinyin.class.getResourceAsStream(HALL_PHRASES));
        try (var lines =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var found = new HashMap<String, List<String>>();
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" ", 2))
                    .forEach(line -> found.put(line[0], List.of(line[1].split(" ", -1))));
            return Map.copyOf(found);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + HALL_PHRASES, e);
        }
    }

    /// Syllables with spaces between them, a comma for each mark of punctuation: `qing3 , qu3
    /// hao4`. A character that nobody knows is left out.
    public String of(String words) {
        var syllables = new ArrayList<String>();
        var characters = words.codePoints().mapToObj(Character::toString).toList();
        for (int i = 0; i < characters.size(); ) {
            int length = phraseAt(characters, i, syllables);
            if (length == 0) {
                single(characters.get(i)).ifPresent(syllables::add);
                length = 1;
            }
            i += length;
        }
        return String.join(" ", spoken(characters, syllables));
    }

    /// Adds the longest phrase that begins here.
    ///
    /// @return how many characters it has, 0 where there is none
    private int phraseAt(List<String> characters, int from, List<String> syllables) {
        for (int n = Math.min(LONGEST_PHRASE, characters.size() - from); n > 1; n--) {
            var words = String.join("", characters.subList(from, from + n));
            var read = Optional.ofNullable(phrases.get(words)).or(() -> dictionary(words));
            if (read.isPresent() && read.get().size() == n) {
                syllables.addAll(read.get());
                return n;
            }
        }
        return 0;
    }

    /// The dictionary's phrases have no tones: each character's reading of that sound has one.
    private Optional<List<String>> dictionary(String words) {
        var characters = words.codePoints().toArray();
        return readings.phrase(words)
                .filter(sounds -> sounds.size() == characters.length)
                .map(sounds -> {
                    var toned = new ArrayList<String>();
                    for (int i = 0; i < characters.length; i++) {
                        toned.add(toned(characters[i], sounds.get(i)));
                    }
                    return toned;
                });
    }

    private String toned(int character, String sound) {
        return readings.of(character).stream()
                .filter(reading -> reading.replaceAll("[1-5]", "").equals(sound))
                .findFirst()
                .orElse(sound + "5");
    }

    private Optional<String> single(String character) {
        var known = phrases.get(character);
        if (known != null) {
            return Optional.of(known.getFirst());
        }
        if (!Character.isIdeographic(character.codePointAt(0))) {
            return Optional.of(",").filter(_ -> !character.isBlank());
        }
        return readings.of(character.codePointAt(0)).stream().findFirst();
    }

    /// 不 and 一 change their tone before another; among digits 一 stays.
    private static List<String> spoken(List<String> characters, List<String> syllables) {
        if (characters.size() != syllables.size()) {
            return syllables;
        }
        var spoken = new ArrayList<>(syllables);
        for (int i = 0; i + 1 < spoken.size(); i++) {
            var next = syllables.get(i + 1);
            boolean fourth = next.endsWith("4");
            if (syllables.get(i).equals("bu4") && fourth) {
                spoken.set(i, "bu2");
            } else if (characters.get(i).equals("一") && isPlainOne(characters, i)) {
                spoken.set(i, fourth ? "yi2" : next.matches("[a-z]+[1-3]") ? "yi4" : "yi1");
            }
        }
        return spoken;
    }

    private static boolean isPlainOne(List<String> characters, int at) {
        boolean begins = at == 0 || !(NUMERALS + "第周").contains(characters.get(at - 1));
        return begins && !(NUMERALS + "月日号楼").contains(characters.get(at + 1));
    }

    /// The phrases of halls, for the test that looks whether each is whole.
    Map<String, String> hallWords() {
        return phrases.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey, entry -> String.join(" ", entry.getValue())));
    }
}
