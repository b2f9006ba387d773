package cn.yimen.ui.typing;

import static cn.yimen.ui.typing.SmallData.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypingDataTest {

    @TempDir private Path folder;

    @Test
    void whatWasCompiledIsReadAgain() throws IOException {
        var data = TypingData.load(DataFolder.at(SmallData.compiled(folder)));

        assertThat(data.pinyin().orElseThrow().candidates("hukou", 1))
                .containsExactly(new Candidate("户口", 5));
        assertThat(data.readings().of('行')).containsExactly("xing2", "hang2");
        assertThat(data.readings().of('绿')).containsExactly("lv4");
        assertThat(data.readings().of('x')).isEmpty();
        assertThat(data.readings().phrase("身份证")).contains(List.of("shen", "fen", "zheng"));
    }

    @Test
    void strokesFindTheCharacterThatHasExactlyTheseFirst() throws IOException {
        var strokes =
                TypingData.load(DataFolder.at(SmallData.compiled(folder))).strokes().orElseThrow();

        assertThat(strokes.candidates("nzhp", 9))
                .containsExactly(new Candidate("户", 4), new Candidate("房", 4));
        assertThat(strokes.candidates("n*hp", 1)).containsExactly(new Candidate("户", 4));
        assertThat(strokes.candidates("*s", 9)).containsExactly(new Candidate("护", 2));
        assertThat(strokes.candidates("ss", 9)).isEmpty();
    }

    @Test
    void inkFindsItsShapeWhateverItsSizeAndOrder() throws IOException {
        var hand =
                TypingData.load(DataFolder.at(SmallData.compiled(folder)))
                        .handwriting()
                        .orElseThrow();

        assertThat(hand.candidates(List.of(line(0.4, 0.3, 0.7, 0.31)), 3).getFirst())
                .isEqualTo("一");
        assertThat(
                        hand.candidates(
                                        List.of(
                                                line(0.31, 0.2, 0.3, 0.4),
                                                line(0.2, 0.3, 0.4, 0.29)),
                                        3)
                                .getFirst())
                .isEqualTo("十");
        assertThat(hand.candidates(List.of(), 3)).isEmpty();
        assertThat(hand.candidates(List.of(List.of(new InkPoint(0.5, 0.5))), 3)).isEmpty();
    }

    @Test
    void withoutDataNothingIsOffered() throws IOException {
        var data = TypingData.load(DataFolder.at(folder));

        assertThat(data.pinyin()).isEmpty();
        assertThat(data.strokes()).isEmpty();
        assertThat(data.handwriting()).isEmpty();
        assertThat(data.readings().of('行')).isEmpty();
    }

    @Test
    void aDamagedFileIsNotBelieved() throws IOException {
        SmallData.damage(SmallData.compiled(folder).resolve("pinyin.bin"));

        assertThatIOException().isThrownBy(() -> TypingData.load(DataFolder.at(folder)));
    }

    @Test
    void pointsOfATemplateAreReadFromItsMiddleLines() {
        assertThat(
                        HanziTemplates.strokes(
                                """
                                {"strokes": ["M 1 2 Z"], "medians": [[[0, 900], [1024, 388]], [[512, -124], [0, 0]]]}
                                """))
                .hasSize(2)
                .first()
                .isEqualTo(line(0, 0, 1, 0.5));
    }
}
