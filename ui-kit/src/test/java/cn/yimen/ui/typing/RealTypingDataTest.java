package cn.yimen.ui.typing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// With the data that ./yimen compiles; where they were not compiled there is nothing to see.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealTypingDataTest {

    private TypingData data = TypingData.NONE;

    @BeforeAll
    void load() throws IOException {
        data = TypingData.load(DataFolder.builtIn());
        assumeTrue(data.pinyin().isPresent() && data.strokes().isPresent());
    }

    @Test
    void wordsOfAHallComeFirst() {
        var pinyin = data.pinyin().orElseThrow();
        for (var word :
                List.of(
                        List.of("shenfenzheng", "身份证"),
                        List.of("sfz", "身份证"),
                        List.of("hukou", "户口"),
                        List.of("jumin", "居民"),
                        List.of("budongchan", "不动产"),
                        List.of("xi'an", "西安"))) {
            assertThat(pinyin.candidates(word.getFirst(), 1))
                    .as(word.getFirst())
                    .extracting(Candidate::text)
                    .containsExactly(word.getLast());
        }
    }

    /// Characters of names that stand in Unihan only.
    @Test
    void rareNameCharactersAreReachable() {
        var pinyin = data.pinyin().orElseThrow();
        assertThat(pinyin.candidates("shen", 200)).extracting(Candidate::text).contains("燊");
        assertThat(pinyin.candidates("he", 400)).extracting(Candidate::text).contains("𠀀");
        assertThat(data.strokes().orElseThrow().candidates("nzhp", 3))
                .extracting(Candidate::text)
                .contains("户");
    }

    @Test
    void tonesAreKnown() {
        assertThat(data.readings().of('重')).containsExactly("zhong4", "chong2");
        assertThat(data.readings().phrase("银行")).contains(List.of("yin", "hang"));
    }
}
