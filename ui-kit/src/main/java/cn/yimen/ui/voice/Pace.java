package cn.yimen.ui.voice;

import java.util.Locale;

/// How fast is spoken.
///
/// @param factor times the usual speed, 0.5–2
public record Pace(double factor) {

    public static final Pace USUAL = new Pace(1);

    private static final double SLOWEST = 0.5;
    private static final double FASTEST = 2;
    private static final double WORDS_A_MINUTE = 185;
    private static final double STRETCH = 0.95;

    public Pace {
        if (!(factor >= SLOWEST && factor <= FASTEST)) {
            throw new IllegalArgumentException("pace " + factor);
        }
    }

    String wordsAMinute() {
        return String.valueOf(Math.round(WORDS_A_MINUTE * factor));
    }

    String stretch() {
        return String.format(Locale.ROOT, "%.3f", STRETCH / factor);
    }
}
