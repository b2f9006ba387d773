package cn.yimen.ui.theme;

import java.util.List;
import java.util.stream.Stream;

/// Two tones that stand on each other, and how far they must stand apart.
///
/// @param least contrast as WCAG 2 defines it: 7 for text, 3 for the edge of what can be touched
public record ContrastRule(Tone front, Tone ground, double least) {

    private static final double TEXT = 7;
    private static final double EDGE = 3;

    private static final List<ContrastRule> TEXTS =
            List.of(
                    text(Tone.INK, Tone.PAPER),
                    text(Tone.INK, Tone.SHEET),
                    text(Tone.INK, Tone.INDIGO_WASH),
                    text(Tone.INK, Tone.TRAY_KEY),
                    text(Tone.INK_SOFT, Tone.PAPER),
                    text(Tone.INK_SOFT, Tone.SHEET),
                    text(Tone.INK_SOFT, Tone.INDIGO_WASH),
                    text(Tone.JADE, Tone.PAPER),
                    text(Tone.JADE, Tone.JADE_WASH),
                    text(Tone.AMBER, Tone.PAPER),
                    text(Tone.AMBER, Tone.SHEET),
                    text(Tone.AMBER, Tone.AMBER_WASH),
                    text(Tone.CINNABAR_INK, Tone.PAPER),
                    text(Tone.ON_INDIGO, Tone.INDIGO),
                    text(Tone.INDIGO, Tone.SHEET),
                    text(Tone.INDIGO, Tone.PAPER),
                    text(Tone.LINTEL_TEXT, Tone.INDIGO_DEEP),
                    text(Tone.LINTEL_TEXT, Tone.LINTEL_KEY),
                    text(Tone.LINTEL_SOFT, Tone.INDIGO_DEEP),
                    text(Tone.LINTEL_OFF, Tone.INDIGO_DEEP),
                    text(Tone.INDIGO_DEEP, Tone.LINTEL_TEXT),
                    text(Tone.BOARD_SOFT, Tone.INDIGO_DEEP),
                    text(Tone.BOARD_SOFT, Tone.BOARD_WELL),
                    text(Tone.BOARD_AMBER, Tone.INDIGO_DEEP));

    private static final List<ContrastRule> EDGES =
            List.of(
                    edge(Tone.KEY_LINE, Tone.PAPER),
                    edge(Tone.KEY_LINE, Tone.SHEET),
                    edge(Tone.KEY_LINE, Tone.TRAY),
                    edge(Tone.LINTEL_LINE, Tone.INDIGO_DEEP),
                    edge(Tone.LINTEL_LINE, Tone.LINTEL_KEY),
                    edge(Tone.INDIGO, Tone.PAPER),
                    edge(Tone.INDIGO, Tone.INDIGO_WASH),
                    edge(Tone.CINNABAR, Tone.SHEET),
                    edge(Tone.GOLD, Tone.INDIGO_DEEP));

    /// All that screens put on each other.
    public static List<ContrastRule> all() {
        return Stream.concat(TEXTS.stream(), EDGES.stream()).toList();
    }

    /// The contrast that these tones have in a palette.
    public double in(Palette palette) {
        return Palette.contrast(palette.colour(front), palette.colour(ground));
    }

    private static ContrastRule text(Tone front, Tone ground) {
        return new ContrastRule(front, ground, TEXT);
    }

    private static ContrastRule edge(Tone front, Tone ground) {
        return new ContrastRule(front, ground, EDGE);
    }
}
