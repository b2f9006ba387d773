package cn.yimen.ui.typing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The Mandarin readings of `Unihan_Readings.txt` (Unicode), the most usual first: by how often
/// they were counted (kHanyuPinlu), then the customary one (kMandarin), then dictionaries.
final class UnihanReadings {

    private static final List<String> FIELDS =
            List.of("kHanyuPinlu", "kMandarin", "kXHC1983", "kHanyuPinyin");
    private static final int DICTIONARIES = 2;
    private static final String TONES = "\u0304\u0301\u030c\u0300";

    private final Map<Integer, List<String>> all = new TreeMap<>();

    UnihanReadings(List<String> lines) {
        Map<Integer, String[]> raw = new TreeMap<>();
        for (var line : lines) {
            var cells = line.split("\t", -1);
            int field = cells.length == 3 ? FIELDS.indexOf(cells[1]) : -1;
            if (field >= 0) {
                int character = Integer.parseInt(cells[0].substring(2), 16);
                raw.computeIfAbsent(character, _ -> new String[FIELDS.size()])[field] = cells[2];
            }
        }
        raw.forEach((character, fields) -> all.put(character, readings(fields)));
        all.values().removeIf(List::isEmpty);
    }

    Map<Integer, List<String>> all() {
        return all;
    }

    /// Without tones.
    Stream<String> syllables(int character) {
        return all.getOrDefault(character, List.of()).stream()
                .map(reading -> reading.replaceAll("[0-9]", ""))
                .distinct();
    }

    private static List<String> readings(String[] fields) {
        Set<String> readings = new LinkedHashSet<>();
        for (int i = 0; i < fields.length; i++) {
            if (fields[i] != null && (i <= DICTIONARIES || readings.isEmpty())) {
                spellings(fields[i]).map(UnihanReadings::numbered).forEach(readings::add);
            }
        }
        readings.removeIf(reading -> !reading.matches("[a-z]+[1-5]"));
        return new ArrayList<>(readings);
    }

    /// `xíng(2043) háng(11)`, `0811.010:xíng,háng`, `xíng`.
    private static Stream<String> spellings(String value) {
        return Arrays.stream(value.split(" ", -1))
                .map(part -> part.substring(part.indexOf(':') + 1))
                .flatMap(part -> Arrays.stream(part.split(",", -1)))
                .map(part -> part.replaceAll("\\([0-9]*\\)", ""));
    }

    /// `xíng` is `xing2`, `lǜ` is `lv4`, without a mark the fifth tone.
    static String numbered(String marked) {
        var letters = new StringBuilder();
        int tone = 5;
        for (char c : Normalizer.normalize(marked, Normalizer.Form.NFD).toCharArray()) {
            if (TONES.indexOf(c) >= 0) {
                tone = TONES.indexOf(c) + 1;
            } else if (c == '\u0308') {
                letters.setCharAt(letters.length() - 1, 'v');
            } else if (c != '\u0302') {
                letters.append(c);
            }
        }
        return letters.append(tone).toString();
    }
}
