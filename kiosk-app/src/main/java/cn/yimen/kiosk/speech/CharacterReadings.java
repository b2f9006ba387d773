package cn.yimen.kiosk.speech;

import cn.yimen.kiosk.search.CharacterTable;
import cn.yimen.ui.typing.HanReadings;
import cn.yimen.ui.voice.Readings;
import java.util.List;
import java.util.Optional;

/// Readings from the dictionary that people type by; where it is not installed, those of single
/// characters from the library that the search knows pinyin by.
record CharacterReadings(HanReadings dictionary) implements Readings {

    @Override
    public List<String> of(int codePoint) {
        var known = dictionary.of(codePoint);
        return known.isEmpty() ? single(codePoint) : known;
    }

    private static List<String> single(int codePoint) {
        return Character.isBmpCodePoint(codePoint)
                ? CharacterTable.builtIn().of((char) codePoint)
                : List.of();
    }

    @Override
    public Optional<List<String>> phrase(String words) {
        return dictionary.phrase(words);
    }
}
