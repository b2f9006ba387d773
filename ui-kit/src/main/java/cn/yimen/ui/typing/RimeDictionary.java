package cn.yimen.ui.typing;

import cn.yimen.ui.typing.Lexicon.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The words of a Rime dictionary: lines of text, syllables and weight after a line of dots.
final class RimeDictionary {

    private static final int MOST_SYLLABLES = 12;

    private final List<Line> lines = new ArrayList<>();
    private final Map<Integer, Integer> weights = new HashMap<>();

    private record Line(String text, List<String> syllables, int weight) {

        boolean isCharacter() {
            return text.codePointCount(0, text.length()) == 1;
        }
    }

    RimeDictionary(List<String> file) {
        file.stream().skip(Math.max(0, file.indexOf("..."))).forEach(this::add);
    }

    /// How often a character is written; 0 where the dictionary does not have it.
    int weight(int character) {
        return weights.getOrDefault(character, 0);
    }

    /// With the characters that only Unihan has, at the end of their readings.
    Lexicon with(UnihanReadings readings) {
        List<Line> all = new ArrayList<>(lines);
        Set<String> known = new HashSet<>();
        lines.stream()
                .filter(Line::isCharacter)
                .forEach(line -> known.add(line.text() + line.syllables()));
        readings.all()
                .keySet()
                .forEach(character ->
                        readings.syllables(character)
                                .map(s -> new Line(Character.toString(character), List.of(s), 0))
                                .filter(line -> known.add(line.text() + line.syllables()))
                                .forEach(all::add));
        return lexicon(all);
    }

    private static Lexicon lexicon(List<Line> lines) {
        var names = new TreeSet<String>();
        lines.forEach(line -> names.addAll(line.syllables()));
        var syllables = List.copyOf(names);
        Map<String, Integer> numbers = new HashMap<>();
        syllables.forEach(syllable -> numbers.put(syllable, numbers.size()));
        var words =
                lines.stream()
                        .map(line ->
                                new Word(
                                        line.text(),
                                        line.syllables().stream().mapToInt(numbers::get).toArray(),
                                        line.weight()))
                        .sorted(
                                Comparator.comparing(Word::syllables, Arrays::compare)
                                        .thenComparing(Word::weight, Comparator.reverseOrder()))
                        .toList();
        return new Lexicon(syllables, words);
    }

    private void add(String line) {
        var cells = line.split("\t", -1);
        if (cells.length < 2 || line.startsWith("#")) {
            return;
        }
        var syllables =
                Arrays.stream(cells[1].split(" ", -1)).map(s -> s.replace("ü", "v")).toList();
        if (syllables.size() > MOST_SYLLABLES
                || !syllables.stream().allMatch(s -> s.matches("[a-z]+"))) {
            return;
        }
        var entry = new Line(cells[0], syllables, cells.length > 2 ? weight(cells[2]) : 0);
        lines.add(entry);
        if (entry.isCharacter()) {
            weights.merge(entry.text().codePointAt(0), entry.weight(), Math::max);
        }
    }

    private static int weight(String cell) {
        return cell.matches("[0-9]{1,9}") ? Integer.parseInt(cell) : 0;
    }
}
