package cn.yimen.ui.theme;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.Map;

/// The writing of a text. A text stands in one family as a whole: where a family lacks a dash or a
/// bracket, another would step in for it, and words would change their order.
public enum Script {
    /// Chinese, and everything in Latin letters and digits.
    HAN(Fonts.FAMILY, false, 1),
    /// Uyghur, from right to left.
    ARABIC("UKIJ Tuz", true, 1.12),
    TIBETAN("Noto Serif Tibetan", false, 1),
    YI("Noto Sans Yi", false, 1);

    private static final Map<UnicodeScript, Script> OWN =
            Map.of(
                    UnicodeScript.ARABIC, ARABIC,
                    UnicodeScript.TIBETAN, TIBETAN,
                    UnicodeScript.YI, YI);

    private final String family;
    private final boolean rightToLeft;

    private final double scale;

    Script(String family, boolean rightToLeft, double scale) {
        this.family = family;
        this.rightToLeft = rightToLeft;
        this.scale = scale;
    }

    /// The writing of these words; that of Chinese where they have no letter of another.
    public static Script of(String words) {
        return words.codePoints()
                .mapToObj(Script::of)
                .filter(script -> script != HAN)
                .findFirst()
                .orElse(HAN);
    }

    /// The Arabic comma is common to several scripts, and in none of the fonts of others.
    private static Script of(int character) {
        return UnicodeBlock.ARABIC.equals(UnicodeBlock.of(character))
                ? ARABIC
                : OWN.getOrDefault(UnicodeScript.of(character), HAN);
    }

    public String family() {
        return family;
    }

    public boolean rightToLeft() {
        return rightToLeft;
    }

    /// How much larger its family is set, to look as large as Chinese of the same size.
    double scale() {
        return scale;
    }

    /// Whether this machine can draw it.
    public boolean installed() {
        return Fonts.installed(family);
    }
}
