package cn.yimen.ui.typing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinyinInputTest {

    private final PinyinInput input = new PinyinInput(SmallData.lexicon());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shenfenzheng",
                "sfz",
                "shenfz",
                "shfzh",
                "shen'fen'zheng",
                "sengfenzen",
                "shenfenzhen"
            })
    void aWordIsFoundInFullByInitialsMixedAndMisspelt(String typed) {
        assertThat(input.candidates(typed, 5).getFirst())
                .isEqualTo(new Candidate("身份证", typed.length()));
    }

    @Test
    void anApostropheEndsASyllable() {
        assertThat(texts("xian")).startsWith("先", "西安");
        assertThat(texts("xi'an")).startsWith("西安");
    }

    @Test
    void aWordThatGoesOnComesAfterTheWordItself() {
        assertThat(texts("shenfenzheng")).startsWith("身份证", "身份证明", "身份");
    }

    @Test
    void whatNoWordCoversIsOfferedByItsPartsTheLongestFirst() {
        assertThat(input.candidates("shenfenzhenghukou", 3))
                .startsWith(new Candidate("身份证", 12), new Candidate("身份", 7));
    }

    @Test
    void aPartTakesTheApostropheAfterItAlong() {
        assertThat(input.candidates("shen'fen'hukou", 9)).contains(new Candidate("身份", 9));
    }

    @Test
    void aRareCharacterIsReachedByItsReading() {
        assertThat(texts("shen")).containsSubsequence("身", "深", "燊");
        assertThat(texts("qiao")).containsExactly("𠀀");
    }

    @Test
    void uWithDotsIsTypedAsV() {
        assertThat(texts("lv")).startsWith("绿");
        assertThat(texts("lu")).contains("绿");
    }

    @Test
    void nonsenseAndTooMuchFindNothing() {
        assertThat(texts("")).isEmpty();
        assertThat(texts("'")).isEmpty();
        assertThat(texts("iii")).isEmpty();
        assertThat(texts("s".repeat(PinyinInput.LONGEST + 1))).isEmpty();
    }

    private List<String> texts(String typed) {
        return input.candidates(typed, 20).stream().map(Candidate::text).toList();
    }
}
