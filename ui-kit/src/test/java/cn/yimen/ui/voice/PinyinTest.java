package cn.yimen.ui.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PinyinTest {

    private static final Map<String, List<String>> CHARACTERS =
            Map.ofEntries(
                    Map.entry("银", List.of("yin2")),
                    Map.entry("办", List.of("ban4")),
                    Map.entry("理", List.of("li3")),
                    Map.entry("取", List.of("qu3")),
                    Map.entry("件", List.of("jian4")),
                    Map.entry("事", List.of("shi4")),
                    Map.entry("乐", List.of("le4", "yue4")),
                    Map.entry("曲", List.of("qu1", "qu3")));

    private static final Readings DICTIONARY =
            new Readings() {
                @Override
                public List<String> of(int codePoint) {
                    return CHARACTERS.getOrDefault(Character.toString(codePoint), List.of());
                }

                @Override
                public Optional<List<String>> phrase(String words) {
                    return words.equals("乐曲")
                            ? Optional.of(List.of("yue", "qu"))
                            : Optional.empty();
                }
            };

    private final Pinyin pinyin = Pinyin.with(DICTIONARY);

    @Test
    void aPhraseDecidesHowItsCharactersAreRead() {
        assertThat(pinyin.of("银行办理")).isEqualTo("yin2 hang2 ban4 li3");
        assertThat(pinyin.of("行政办理")).isEqualTo("xing2 zheng4 ban4 li3");
    }

    @Test
    void aPhraseOfTheDictionaryTakesTheToneOfTheReadingThatSoundsSo() {
        assertThat(pinyin.of("乐曲")).isEqualTo("yue4 qu1");
        assertThat(pinyin.of("乐")).isEqualTo("le4");
    }

    @Test
    void punctuationIsAPause() {
        assertThat(pinyin.of("请取号，请")).isEqualTo("qing3 qu3 hao4 , qing3");
    }

    @Test
    void oneAndNotChangeTheirToneBeforeAnother() {
        assertThat(pinyin.of("一件事")).isEqualTo("yi2 jian4 shi4");
        assertThat(pinyin.of("一种")).isEqualTo("yi4 zhong3");
        assertThat(pinyin.of("不办")).isEqualTo("bu2 ban4");
        assertThat(pinyin.of("三一号")).endsWith("yi1 hao4");
    }

    @Test
    void whatNobodyKnowsIsLeftOut() {
        assertThat(pinyin.of("取龘号")).isEqualTo("qu3 hao4");
    }

    @Test
    void everyPhraseOfTheHallsHasOneSyllableACharacter() {
        assertThat(pinyin.hallWords())
                .isNotEmpty()
                .allSatisfy((words, syllables) -> {
                    assertThat(syllables.split(" ", -1)).hasSize(words.length());
                    assertThat(syllables).matches("([a-z]+[1-5])( [a-z]+[1-5])*");
                });
    }
}
