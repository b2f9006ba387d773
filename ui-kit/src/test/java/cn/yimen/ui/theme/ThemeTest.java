package cn.yimen.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.yimen.ui.proof.Screens;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {

    @ParameterizedTest
    @EnumSource
    void everythingStandsOutFromItsGround(Theme theme) {
        var painted = Palette.of(theme).with(painted(theme));

        assertThat(ContrastRule.all())
                .allSatisfy(
                        rule -> assertThat(rule.in(painted)).isGreaterThanOrEqualTo(rule.least()));
    }

    @ParameterizedTest
    @EnumSource
    void thePaletteSaysWhatIsPainted(Theme theme) {
        var palette = Palette.of(theme);

        painted(theme)
                .forEach((tone, colour) -> assertThat(palette.colour(tone)).isEqualTo(colour));
    }

    @Test
    void contrastIsThatOfTheGuideline() {
        assertThat(Palette.contrast(Color.BLACK, Color.WHITE)).isEqualTo(21);
        assertThat(Palette.contrast(Color.web("#777777"), Color.WHITE))
                .isEqualTo(4.48, within(.01));
    }

    @ParameterizedTest
    @CsvSource({
        "19:30-7:00, 19:29, false",
        "19:30-7:00, 19:30, true",
        "19:30-7:00, 23:59, true",
        "19:30-7:00, 06:59, true",
        "19:30-7:00, 07:00, false",
        "1:00-5:00, 00:59, false",
        "1:00-5:00, 03:00, true",
        "always, 12:00, true"
    })
    void aNightMayPassMidnight(String hours, LocalTime now, boolean dark) {
        assertThat(NightHours.parse(hours).orElseThrow().at(now)).isEqualTo(dark);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "19:30", "25:00-7:00", "never"})
    void whatIsNoNightIsNotRead(String hours) {
        assertThat(NightHours.parse(hours)).isEmpty();
    }

    /// Every tone as this theme resolves it.
    private static Map<Tone, Color> painted(Theme theme) {
        var samples = new EnumMap<Tone, Text>(Tone.class);
        Arrays.stream(Tone.values()).forEach(tone -> samples.put(tone, tone.fill(new Text("样"))));
        Screens.laidOut(() -> new Pane(samples.values().toArray(Text[]::new)), 100, 100, theme);
        var colours = new EnumMap<Tone, Color>(Tone.class);
        samples.forEach((tone, text) -> colours.put(tone, (Color) text.getFill()));
        return colours;
    }
}
