package cn.yimen.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.ui.proof.Screens;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ThemeTest {
    private static final double READABLE = 7;

    private static final List<Pair> TEXTS =
            List.of(
                    new Pair(Tone.INK, Tone.PAPER),
                    new Pair(Tone.INK, Tone.SHEET),
                    new Pair(Tone.INK_SOFT, Tone.PAPER),
                    new Pair(Tone.INK_SOFT, Tone.SHEET),
                    new Pair(Tone.JADE, Tone.PAPER),
                    new Pair(Tone.JADE, Tone.JADE_WASH),
                    new Pair(Tone.AMBER, Tone.PAPER),
                    new Pair(Tone.AMBER, Tone.AMBER_WASH),
                    new Pair(Tone.CINNABAR_INK, Tone.PAPER),
                    new Pair(Tone.ON_INDIGO, Tone.INDIGO),
                    new Pair(Tone.INDIGO, Tone.SHEET),
                    new Pair(Tone.LINTEL_TEXT, Tone.INDIGO_DEEP),
                    new Pair(Tone.LINTEL_SOFT, Tone.INDIGO_DEEP),
                    new Pair(Tone.LINTEL_OFF, Tone.INDIGO_DEEP),
                    new Pair(Tone.BOARD_SOFT, Tone.INDIGO_DEEP),
                    new Pair(Tone.BOARD_SOFT, Tone.BOARD_WELL),
                    new Pair(Tone.BOARD_AMBER, Tone.INDIGO_DEEP));

    record Pair(Tone text, Tone ground) {}

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("texts")
    void everyTextStandsOutFromItsGround(Theme theme, Pair pair) {
        assertThat(contrast(colour(theme, pair.text()), colour(theme, pair.ground())))
                .isGreaterThanOrEqualTo(READABLE);
    }

    static Stream<Arguments> texts() {
        return Stream.of(Theme.values())
                .flatMap(theme -> TEXTS.stream().map(pair -> Arguments.of(theme, pair)));
    }

    private static Color colour(Theme theme, Tone tone) {
        var sample = new Text("样");
        Screens.laidOut(() -> new Pane(tone.fill(sample)), 100, 100, theme);
        return (Color) sample.getFill();
    }

    /// As WCAG 2 defines it.
    private static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
