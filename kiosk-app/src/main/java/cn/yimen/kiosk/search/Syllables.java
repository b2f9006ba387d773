package cn.yimen.kiosk.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// How characters are typed: each Chinese character by its readings without tone (all of them, for
/// 重 is chong and zhong), each letter or digit by itself. A typed form has a small number, so that
/// texts are arrays of numbers.
final class Syllables {

    /// Pairs that many speakers do not tell apart.
    private static final List<List<String>> INITIALS =
            List.of(List.of("zh", "z"), List.of("ch", "c"), List.of("sh", "s"), List.of("n", "l"));

    private static final List<List<String>> FINALS =
            List.of(List.of("ing", "in"), List.of("eng", "en"), List.of("ang", "an"));

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Syllable> all = new ArrayList<>();
    private final Map<Character, int[]> readings = new HashMap<>();
    private final CharacterTable table = CharacterTable.builtIn();

    /// One way to type a character.
    ///
    /// @param exact the syllable itself
    /// @param similar what people type who speak a dialect
    /// @param initials what stands for it when only initials are typed
    record Syllable(String exact, List<String> similar, List<String> initials) {}

    /// The numbers of a character's typed forms; empty for one that nobody types (brackets, say).
    int[] of(char character) {
        return readings.computeIfAbsent(
                character, c -> forms(c).mapToInt(this::number).distinct().toArray());
    }

    Syllable get(int number) {
        return all.get(number);
    }

    int count() {
        return all.size();
    }

    private Stream<String> forms(char character) {
        char plain = Character.toLowerCase(character);
        if ((plain >= 'a' && plain <= 'z') || (plain >= '0' && plain <= '9')) {
            return Stream.of(String.valueOf(plain));
        }
        return table.of(character).stream()
                .map(reading -> reading.substring(0, reading.length() - 1))
                .filter(Syllables::isTyped);
    }

    private static boolean isTyped(String reading) {
        return reading.matches("[a-z]+");
    }

    private int number(String typed) {
        return numbers.computeIfAbsent(
                typed,
                _ -> {
                    all.add(new Syllable(typed, similar(typed), initials(typed)));
                    return all.size() - 1;
                });
    }

    private static List<String> initials(String typed) {
        var first = typed.substring(0, 1);
        boolean isPair = typed.length() > 2 && typed.charAt(1) == 'h';
        return isPair ? List.of(first, typed.substring(0, 2)) : List.of(first);
    }

    private static List<String> similar(String typed) {
        if (typed.length() < 2) {
            return List.of();
        }
        Set<String> forms = new LinkedHashSet<>();
        for (var head : swapped(typed, INITIALS, true)) {
            forms.addAll(swapped(head, FINALS, false));
        }
        if (typed.contains("v")) {
            forms.add(typed.replace('v', 'u'));
        }
        forms.remove(typed);
        return List.copyOf(forms);
    }

    /// The text itself, and with the first pair that fits exchanged.
    private static List<String> swapped(String text, List<List<String>> pairs, boolean front) {
        for (var pair : pairs) {
            for (int i = 0; i < 2; i++) {
                var from = pair.get(i);
                var to = pair.get(1 - i);
                if (front ? text.startsWith(from) : text.endsWith(from)) {
                    var other =
                            front
                                    ? to + text.substring(from.length())
                                    : text.substring(0, text.length() - from.length()) + to;
                    return List.of(text, other);
                }
            }
        }
        return List.of(text);
    }
}
