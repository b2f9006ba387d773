package cn.yimen.kiosk.speech;

import cn.yimen.ui.typing.HanReadings;
import cn.yimen.ui.voice.Readings;
import java.util.List;
import java.util.Optional;
import net.sourceforge.pinyin4j.PinyinHelper;

/// Readings from the dictionary that people type by; where it is not installed, those of single
/// characters from the library that the search knows pinyin by.
record CharacterReadings(HanReadings dictionary) implements Readings {

    @Override
    public List<String> of(int codePoint) {
        var known = dictionary.of(codePoint);
        return known.isEmpty() ? single(codePoint) : known;
    }

    private static List<String> single(int codePoint) {
        if (!Character.isBmpCodePoint(codePoint)) {
            return List.of();
        }
        return Optional.ofNullable(PinyinHelper.toHanyuPinyinStringArray((char) codePoint))
                .map(List::of)
                .orElse(List.of())
                .stream()
                .map(reading -> reading.replace("u:", "v"))
                .toList();
    }

    @Override
    public Optional<List<String>> phrase(String words) {
        return dictionary.phrase(words);
    }
}
