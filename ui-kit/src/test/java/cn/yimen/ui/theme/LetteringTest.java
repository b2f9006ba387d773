package cn.yimen.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.ui.proof.ScreenRules;
import cn.yimen.ui.proof.Screens;
import javafx.geometry.NodeOrientation;
import org.junit.jupiter.api.Test;

class LetteringTest {

    private static final String UYGHUR = "كىملىكىڭىزنى تەكشى قويۇڭ، ئاۋاز ئاڭلىغاندىن كېيىن ئېلىڭ";

    @Test
    void aTextStandsInTheOneFamilyOfItsWriting() {
        assertThat(Script.of("نومۇر A023")).isEqualTo(Script.ARABIC);
        assertThat(Script.of("取号 A023")).isEqualTo(Script.HAN);
        assertThat(Script.of("བོད་ཡིག")).isEqualTo(Script.TIBETAN);
        assertThat(Script.of("ꆈꌠꉙ")).isEqualTo(Script.YI);
        var text = Screens.ui().ask(() -> Lettering.LABEL.bold().text("نومۇر A023"));
        assertThat(text.getFont().getFamily()).isEqualTo("UKIJ Tuz");
        assertThat(text.getFont().getStyle()).isEqualTo("Bold");
    }

    @Test
    void onlyWhatIsWrittenFromTheRightFollowsThePage() {
        var uyghur = Screens.ui().ask(() -> Lettering.BODY.text(UYGHUR));
        var time = Screens.ui().ask(() -> Lettering.BODY.text("9:00–12:00"));

        assertThat(uyghur.getNodeOrientation()).isEqualTo(NodeOrientation.INHERIT);
        assertThat(time.getNodeOrientation()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
    }

    @Test
    void aTextFromTheRightBreaksIntoLinesAndLosesNoWord() {
        for (int width = 260; width < 700; width += 37) {
            double room = width;
            var text = Screens.ui().ask(() -> Lettering.BODY.paragraph(UYGHUR, room));

            assertThat(text.getText().replace('\n', ' ')).isEqualTo(UYGHUR);
            assertThat(text.getText().lines())
                    .allMatch(line -> Screens.ui().ask(() -> Lettering.BODY.width(line)) < room);
            assertThat(Screens.ui().ask(text::getLayoutBounds).getWidth()).isEqualTo(room);
        }
    }

    @Test
    void aNumberIsNotCutToMakeLinesEven() {
        var words = "530***********0000 已更正";
        var lettering = Lettering.LABEL;
        double number = Screens.ui().ask(() -> lettering.width(words.substring(0, 18)));

        var text = Screens.ui().ask(() -> lettering.fitted(words, number * 1.1, lettering.size()));

        double wrapped = Screens.ui().ask(text::getWrappingWidth);
        assertThat(wrapped).isBetween(number, number * 1.1);
    }

    @Test
    void aFamilyThatLacksAGlyphIsFound() {
        assertThat(ScreenRules.isDrawn("ئۇيغۇرچە (12:30–15:00) — «A»، … ·")).isTrue();
        assertThat(ScreenRules.isDrawn("ئۇيغۇرچە 不动产")).isTrue();
        assertThat(ScreenRules.isDrawn("ئۇيغۇرچە ☂")).isFalse();
    }
}
