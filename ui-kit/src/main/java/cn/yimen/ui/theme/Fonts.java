package cn.yimen.ui.theme;

import java.util.Set;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/// The one type family of the house, in its mainland Chinese forms; without the family's name
/// Chinese characters are drawn in their Japanese forms.
///
/// [FontWeight#BLACK] resolves to Bold: the Medium and Black faces are families of their own. Where
/// they are not installed, Regular and Bold stand in for them. A region may put its own families in
/// their place when the program starts.
public final class Fonts {
    public static final String FAMILY = System.getProperty("yimen.font.text", "Noto Sans CJK SC");

    private static final String NUMBERS =
            System.getProperty("yimen.font.numbers", FAMILY + " Black");

    private static final Set<String> INSTALLED = Set.copyOf(Font.getFamilies());

    private Fonts() {}

    public static Font of(Weight weight, double size) {
        return switch (weight) {
            case REGULAR -> Font.font(FAMILY, FontWeight.NORMAL, size);
            case MEDIUM -> ofFamily(FAMILY + " Medium", FontWeight.NORMAL, size);
            case BOLD -> Font.font(FAMILY, FontWeight.BOLD, size);
            case BLACK -> ofFamily(NUMBERS, FontWeight.BOLD, size);
        };
    }

    /// A face of another writing: those have a regular and a bold one.
    static Font of(Script script, Weight weight, double size) {
        if (script == Script.HAN) {
            return of(weight, size);
        }
        boolean strong = weight == Weight.BOLD || weight == Weight.BLACK;
        return Font.font(
                script.family(),
                strong ? FontWeight.BOLD : FontWeight.NORMAL,
                size * script.scale());
    }

    static boolean installed(String family) {
        return INSTALLED.contains(family);
    }

    /// Whether this machine can draw Chinese in the forms that the house uses.
    public static boolean installed() {
        return INSTALLED.contains(FAMILY);
    }

    private static Font ofFamily(String family, FontWeight standIn, double size) {
        return INSTALLED.contains(family)
                ? Font.font(family, size)
                : Font.font(FAMILY, standIn, size);
    }

    /// The weights of the house, and nothing else.
    public enum Weight {
        REGULAR,
        /// On boards only.
        MEDIUM,
        BOLD,
        /// For numbers and for the largest words.
        BLACK
    }
}
