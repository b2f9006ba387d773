package cn.yimen.ui.voice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.ui.voice.Step.Rest;
import cn.yimen.ui.voice.Step.Say;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MandarinSentenceTest {

    @Test
    void aCallIsSpokenAsHallsDo() {
        assertThat(clips("A001", "3"))
                .containsExactly(
                        "please",
                        "letter-a",
                        "digit-0",
                        "digit-0",
                        "digit-1",
                        "number",
                        "to",
                        "digit-3",
                        "window");
    }

    @Test
    void aWindowsNumberIsReadAndNotSpelt() {
        assertThat(read(12)).isEqualTo("十2");
        assertThat(read(10)).isEqualTo("十");
        assertThat(read(20)).isEqualTo("2十");
        assertThat(read(35)).isEqualTo("3十5");
        assertThat(read(100)).isEqualTo("1百");
        assertThat(read(105)).isEqualTo("1百05");
        assertThat(read(110)).isEqualTo("1百1十");
        assertThat(read(999)).isEqualTo("9百9十9");
    }

    @Test
    void aWindowWithALetterIsSpelt() {
        assertThat(clips("B117", "E1")).endsWith("to", "letter-e", "digit-1", "window");
    }

    @Test
    void aNumberCanBeReadWithoutTheZerosBeforeIt() {
        assertThat(clips("A001", "3", NumberStyle.READ))
                .containsExactly(
                        "please", "letter-a", "digit-1", "number", "to", "digit-3", "window");
        assertThat(clips("VIP105", "3", NumberStyle.READ))
                .containsSubsequence("letter-p", "digit-1", "hundred", "digit-0", "digit-5");
        assertThat(clips("A1204", "3", NumberStyle.READ)).isEqualTo(clips("A1204", "3"));
        assertThat(clips("K3-001", "3", NumberStyle.READ)).isEqualTo(clips("K3-001", "3"));
        assertThat(clips("A99999999999", "3", NumberStyle.READ))
                .isEqualTo(clips("A99999999999", "3"));
    }

    @Test
    void oneCanBeYaoInANumberAndNeverOverAWindow() {
        assertThat(clips("A101", "1", NumberStyle.SPELT_YAO))
                .containsExactly(
                        "please",
                        "letter-a",
                        "digit-yao",
                        "digit-0",
                        "digit-yao",
                        "number",
                        "to",
                        "digit-1",
                        "window");
    }

    @Test
    void digitsStandSixtyMillisecondsApartAndADashIsAPause() {
        var steps = MandarinSentence.of(new Announcement("K3-01", "3", 1), NumberStyle.SPELT);
        int dash = steps.indexOf(new Say("digit-3")) + 2;
        assertThat(steps.get(dash)).isInstanceOf(Rest.class);
        assertThat(steps.get(steps.indexOf(new Say("digit-0")) + 1))
                .isEqualTo(new Rest(Words.BETWEEN_CHARACTERS));
    }

    private static List<String> clips(String number, String window) {
        return clips(number, window, NumberStyle.SPELT);
    }

    private static List<String> clips(String number, String window, NumberStyle style) {
        return MandarinSentence.of(new Announcement(number, window, 1), style).stream()
                .filter(Say.class::isInstance)
                .map(step -> ((Say) step).clip())
                .toList();
    }

    private static String read(int number) {
        return String.join("", MandarinSentence.read(number))
                .replace("digit-", "")
                .replace("ten", "十")
                .replace("hundred", "百");
    }
}
