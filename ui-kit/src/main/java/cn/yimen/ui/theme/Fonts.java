package cn.yimen.ui.theme;

import java.util.Set;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/// The one type family of the house, in its mainland Chinese forms; without the family's name
/// Chinese characters are drawn in their Japanese forms.
///
/// [FontWeight#BLACK] resolves to Bold: the Medium and Black faces are families of their own. Where
/// they are not installed, Regular and Bold stand in for them.
public final class Fonts {
    public static final String FAMILY = "Noto Sans CJK SC";
    private static final Set<String> INSTALLED = Set.copyOf(Font.getFamilies());

    private Fonts() {}

    public static Font of(Weight weight, double size) {
        return switch (weight) {
            case REGULAR -> Font.font(FAMILY, FontWeight.NORMAL, size);
            case MEDIUM -> ofFamily(FAMILY + " Medium", FontWeight.NORMAL, size);
            case BOLD -> Font.font(FAMILY, FontWeight.BOLD, size);
            case BLACK -> ofFamily(FAMILY + " Black", FontWeight.BOLD, size);
        };
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
