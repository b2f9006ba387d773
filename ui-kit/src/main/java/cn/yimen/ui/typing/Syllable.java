package cn.yimen.ui.typing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A syllable of pinyin without tone and the ways in which people type it; ü is v.
///
/// @param similar what speakers of dialects type for it
/// @param initials what stands for it alone: its first letter, or zh, ch, sh
record Syllable(int number, String exact, List<String> similar, List<String> initials) {

    /// Pairs that many speakers do not tell apart.
    private static final List<List<String>> INITIALS =
            List.of(
                    List.of("zh", "z"),
                    List.of("ch", "c"),
                    List.of("sh", "s"),
                    List.of("n", "l"),
                    List.of("h", "f"),
                    List.of("r", "l"));

    private static final List<List<String>> FINALS =
            List.of(List.of("ing", "in"), List.of("eng", "en"), List.of("ang", "an"));

    static Syllable of(int number, String exact) {
        return new Syllable(number, exact, similar(exact), initials(exact));
    }

    private static List<String> initials(String exact) {
        var first = exact.substring(0, 1);
        boolean isPair = exact.length() > 2 && exact.charAt(1) == 'h';
        return isPair ? List.of(first, exact.substring(0, 2)) : List.of(first);
    }

    private static List<String> similar(String exact) {
        if (exact.length() < 2) {
            return List.of();
        }
        Set<String> forms = new LinkedHashSet<>();
        for (var head : heads(exact)) {
            forms.add(head);
            for (var pair : FINALS) {
                ending(head, pair.get(0), pair.get(1), forms);
                ending(head, pair.get(1), pair.get(0), forms);
            }
        }
        if (exact.contains("v")) {
            forms.add(exact.replace('v', 'u'));
        }
        forms.remove(exact);
        return List.copyOf(forms);
    }

    private static List<String> heads(String exact) {
        Set<String> heads = new LinkedHashSet<>(List.of(exact));
        for (var pair : INITIALS) {
            for (int i = 0; i < 2; i++) {
                var rest = exact.substring(Math.min(pair.get(i).length(), exact.length()));
                if (exact.startsWith(pair.get(i)) && startsWithVowel(rest)) {
                    heads.add(pair.get(1 - i) + rest);
                }
            }
        }
        return List.copyOf(heads);
    }

    private static boolean startsWithVowel(String rest) {
        return !rest.isEmpty() && "aeiouv".indexOf(rest.charAt(0)) >= 0;
    }

    private static void ending(String text, String from, String to, Set<String> forms) {
        if (text.endsWith(from)) {
            forms.add(text.substring(0, text.length() - from.length()) + to);
        }
    }
}
