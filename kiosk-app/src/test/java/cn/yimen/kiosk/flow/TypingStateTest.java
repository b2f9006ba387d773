package cn.yimen.kiosk.flow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.kiosk.flow.TypingTouch.Edit;
import cn.yimen.ui.typing.InkPoint;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypingStateTest {

    private static final List<InkPoint> STROKE =
            List.of(new InkPoint(0.1, 0.5), new InkPoint(0.9, 0.5));

    @Test
    void lettersAreGatheredUntilWordsAreChosenPartByPart() {
        var typing = typed(TypingState.of(TypingRule.freeText(50)), "shenfenhukou");
        assertThat(typing.text()).isEmpty();

        var first = typing.touched(new TypingTouch.Pick("身份", 7));
        assertThat(first.text()).isEqualTo("身份");
        assertThat(first.composing()).isEqualTo("hukou");
        assertThat(first.soFar()).isEqualTo("身份hukou");

        var all = first.touched(new TypingTouch.Pick("户口", 5));
        assertThat(all.text()).isEqualTo("身份户口");
        assertThat(all.composing()).isEmpty();
    }

    @Test
    void writingGoesOnAtTheCursor() {
        var typing =
                TypingState.of(TypingRule.name(), "王伟")
                        .touched(Edit.LEFT)
                        .touched(new TypingTouch.Pick("小", 0));

        assertThat(typing.text()).isEqualTo("王小伟");
        assertThat(typing.touched(Edit.ERASE).text()).isEqualTo("王伟");
        assertThat(typing.touched(Edit.RIGHT).touched(Edit.RIGHT).cursor()).isEqualTo(3);
    }

    @Test
    void aCharacterOfTwoUnitsIsOneToTheCursorAndToErasing() {
        var typing = TypingState.of(TypingRule.name(), "王𠀀");

        assertThat(typing.touched(Edit.LEFT).cursor()).isEqualTo(1);
        assertThat(typing.touched(Edit.ERASE).text()).isEqualTo("王");
    }

    @Test
    void erasingTakesInkThenLettersThenCharacters() {
        var typing =
                TypingState.of(TypingRule.freeText(9), "户")
                        .touched(new TypingTouch.Plane(KeyPlane.HANDWRITING))
                        .touched(new TypingTouch.Ink(STROKE));
        assertThat(typing.ink()).hasSize(1);

        var withoutInk = typing.touched(Edit.ERASE);
        assertThat(withoutInk.ink()).isEmpty();
        assertThat(withoutInk.text()).isEqualTo("户");
        assertThat(withoutInk.touched(Edit.ERASE).text()).isEmpty();
    }

    @Test
    void aChosenCharacterClearsThePad() {
        var typing =
                TypingState.of(TypingRule.freeText(9))
                        .touched(new TypingTouch.Plane(KeyPlane.HANDWRITING))
                        .touched(new TypingTouch.Ink(STROKE))
                        .touched(new TypingTouch.Pick("一", 0));

        assertThat(typing.ink()).isEmpty();
        assertThat(typing.text()).isEqualTo("一");
    }

    @ParameterizedTest
    @CsvSource({
        "５３０１０２１９９００１０１１２３ｘ, 53010219900101123X",
        "530102 19900101 123x, 53010219900101123X",
        "53O1O2, 530102"
    })
    void aResidentsNumberIsTakenHoweverItIsWritten(String typed, String meant) {
        assertThat(TypingState.of(TypingRule.idNumber(), typed).text()).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"阿依古丽.买买提, 阿依古丽·买买提", "阿依古丽•买买提, 阿依古丽·买买提", "王 小 明, 王小明"})
    void aNameHasOneKindOfDotAndNoBlanks(String typed, String meant) {
        assertThat(TypingState.of(TypingRule.name(), typed).text()).isEqualTo(meant);
    }

    @Test
    void addressesKeepChinesePunctuationAndLoseWideDigits() {
        assertThat(TypingState.of(TypingRule.address(), "学府路１２号，３－２０１").text())
                .isEqualTo("学府路12号，3-201");
        assertThat(TypingState.of(TypingRule.email(), "wang @example。com").text())
                .isEqualTo("wang@example.com");
        assertThat(TypingState.of(TypingRule.documentNumber(), "e1234 5678").text())
                .isEqualTo("E12345678");
    }

    @Test
    void nothingGrowsPastItsBound() {
        var typing = TypingState.of(TypingRule.freeText(2), "一二");
        assertThat(typing.touched(new TypingTouch.Pick("三", 0)).text()).isEqualTo("一二");
        assertThat(typed(typing, "san").composing()).isEmpty();

        var long1 = typed(TypingState.of(TypingRule.freeText(9)), "a".repeat(99));
        assertThat(long1.composing()).hasSize(40);

        var ink =
                TypingState.of(TypingRule.freeText(9))
                        .touched(new TypingTouch.Plane(KeyPlane.HANDWRITING));
        for (int i = 0; i < 99; i++) {
            ink = ink.touched(new TypingTouch.Ink(STROKE));
        }
        assertThat(ink.ink()).hasSize(60);
    }

    @Test
    void aPickThatWasNeverOfferedChangesNothing() {
        var typing = typed(TypingState.of(TypingRule.freeText(9)), "hu");

        assertThat(typing.touched(new TypingTouch.Pick("户", 3))).isEqualTo(typing);
        assertThat(typing.touched(new TypingTouch.Pick("户".repeat(30), 2))).isEqualTo(typing);
        assertThat(typing.touched(new TypingTouch.Pick("户", -1))).isEqualTo(typing);
    }

    @Test
    void onlyPlanesOfTheFieldOpen() {
        var typing = TypingState.of(TypingRule.digits(6));

        assertThat(typing.touched(new TypingTouch.Plane(KeyPlane.PINYIN))).isEqualTo(typing);
        assertThat(typed(typing, "1a2").text()).isEqualTo("12");
    }

    @Test
    void lettersBecomeLatinWhereTheKeyboardIsSwitched() {
        var typing =
                typed(TypingState.of(TypingRule.freeText(9)), "ab'c").touched(Edit.OTHER_LETTERS);

        assertThat(typing.plane()).isEqualTo(KeyPlane.LATIN);
        assertThat(typing.text()).isEqualTo("abc");
    }

    @Test
    void nothingThatIsPrintedSaysWhatWasTyped() {
        var typing = typed(TypingState.of(TypingRule.name(), "王小明"), "xiaoming");

        assertThat(typing.toString()).doesNotContain("王").doesNotContain("xiao");
        assertThat(new TypingTouch.Pick("王", 1).toString()).doesNotContain("王");
        assertThat(new TypingTouch.Type("x").toString()).doesNotContain("x]");
    }

    private static TypingState typed(TypingState typing, String letters) {
        var next = typing;
        for (int i = 0; i < letters.length(); i++) {
            next = next.touched(new TypingTouch.Type(letters.substring(i, i + 1)));
        }
        return next;
    }
}
