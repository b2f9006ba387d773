package cn.yimen.ui.brand;

import cn.yimen.ui.theme.Theme;
import cn.yimen.ui.theme.Tone;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;

/// What a region makes its own: its name, some colours, its mark, its fonts, its hotline. High
/// contrast is the same everywhere.
///
/// @param names by language, as IETF tags: `zh-CN`, `en`, `ug`
public record Brand(
        Map<String, String> names,
        Map<Theme, Map<Tone, Color>> colours,
        Optional<Mark> mark,
        Optional<Typefaces> fonts,
        Optional<String> hotline) {

    /// The house without a region.
    public static final Brand HOUSE =
            new Brand(Map.of(), Map.of(), Optional.empty(), Optional.empty(), Optional.empty());

    /// The tones that may be a region's: those that carry no meaning of their own. Red, green and
    /// amber mean the same in every hall.
    static final Set<Tone> OWN =
            Set.of(
                    Tone.INDIGO,
                    Tone.INDIGO_DEEP,
                    Tone.INDIGO_WASH,
                    Tone.PRIMARY_LIP,
                    Tone.LINTEL_KEY,
                    Tone.LINTEL_LINE,
                    Tone.GOLD);

    public Brand {
        names = Map.copyOf(names);
        colours = Map.copyOf(colours);
    }

    /// A drawing of lines on a grid of 96, as SVG paths.
    ///
    /// @param strokes in the colour of the header's text
    /// @param accent in gold; may be empty
    public record Mark(String strokes, String accent) {}

    /// Families that are installed on the machine.
    ///
    /// @param text for everything in Chinese, Latin letters and digits
    /// @param numbers for ticket numbers and the largest words
    public record Typefaces(String text, String numbers) {

        /// Must be called before the first text is drawn: the program keeps its fonts to its end.
        public void wear() {
            System.setProperty("yimen.font.text", text);
            System.setProperty("yimen.font.numbers", numbers);
        }
    }

    /// The name in this language, or in Chinese.
    public Optional<String> name(Locale locale) {
        return Optional.ofNullable(names.get(locale.toLanguageTag()))
                .or(() -> Optional.ofNullable(names.get("zh-CN")));
    }

    /// The colours as a style sheet to lie over the house's own, as a `data:` address.
    public Optional<String> styleSheet() {
        if (colours.isEmpty()) {
            return Optional.empty();
        }
        var css = rule(".yimen", Theme.LIGHT) + rule(".yimen.night", Theme.NIGHT);
        var bytes = css.getBytes(StandardCharsets.UTF_8);
        return Optional.of("data:text/css;base64," + Base64.getEncoder().encodeToString(bytes));
    }

    private String rule(String selector, Theme theme) {
        return colours.getOrDefault(theme, Map.of()).entrySet().stream()
                .map(entry -> entry.getKey().styleName() + ": " + hex(entry.getValue()) + ";")
                .sorted()
                .collect(Collectors.joining(" ", selector + " { ", " }\n"));
    }

    private static String hex(Color colour) {
        return "#%02X%02X%02X"
                .formatted(
                        Math.round(colour.getRed() * 255),
                        Math.round(colour.getGreen() * 255),
                        Math.round(colour.getBlue() * 255));
    }
}
