package cn.yimen.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;

/// What every tone looks like in a theme.
public final class Palette {

    private static final Pattern BLOCK = Pattern.compile("(?m)^\\.yimen(\\.\\w+)? \\{\\n([^}]*)}");
    private static final Pattern ENTRY = Pattern.compile("([a-z-]+): (#[0-9A-F]{6});");
    private static final String SHEET = read();

    private final Map<Tone, Color> colours;

    private Palette(Map<Tone, Color> colours) {
        this.colours = colours;
    }

    /// The house's own colours, as its style sheet gives them.
    public static Palette of(Theme theme) {
        var colours = new EnumMap<Tone, Color>(Tone.class);
        var blocks = BLOCK.matcher(SHEET);
        while (blocks.find()) {
            if (blocks.group(1) == null || blocks.group(1).equals("." + theme.styleClass())) {
                var entries = ENTRY.matcher(blocks.group(2));
                while (entries.find()) {
                    colours.put(Tone.named(entries.group(1)), Color.web(entries.group(2)));
                }
            }
        }
        return new Palette(colours);
    }

    /// The same with some tones in other colours.
    public Palette with(Map<Tone, Color> others) {
        var all = new EnumMap<>(colours);
        all.putAll(others);
        return new Palette(all);
    }

    public Color colour(Tone tone) {
        return Objects.requireNonNull(colours.get(tone), tone::styleName);
    }

    /// Contrast of two colours as WCAG 2 defines it, 1 to 21.
    public static double contrast(Color one, Color other) {
        double[] both = {luminance(one), luminance(other)};
        Arrays.sort(both);
        return (both[1] + 0.05) / (both[0] + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static String read() {
        try (InputStream sheet =
                Objects.requireNonNull(Palette.class.getResourceAsStream("yimen.css"))) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reading yimen.css", e);
        }
    }
}
