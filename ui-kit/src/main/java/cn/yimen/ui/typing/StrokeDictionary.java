package cn.yimen.ui.typing;

import cn.yimen.ui.typing.StrokeInput.Written;
import java.util.Comparator;
import java.util.List;

/// The characters of Rime's stroke dictionary that are read in Mandarin: the others no font of ours
/// draws and no register keeps.
final class StrokeDictionary {

    private StrokeDictionary() {}

    static List<Written> written(List<String> lines, RimeDictionary rime, UnihanReadings readings) {
        return lines.stream()
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells.length >= 2 && cells[1].matches("[hspnz]{1,60}"))
                .filter(cells -> cells[0].codePointCount(0, cells[0].length()) == 1)
                .map(cells -> written(cells[0].codePointAt(0), cells[1], rime))
                .filter(one -> one.weight() > 0 || readings.all().containsKey(one.codePoint()))
                .sorted(Comparator.comparing(Written::strokes).thenComparingInt(Written::codePoint))
                .toList();
    }

    private static Written written(int character, String strokes, RimeDictionary rime) {
        return new Written(character, rime.weight(character), strokes);
    }
}
