package cn.yimen.kiosk.flow;

import java.util.List;

/// What a citizen may tick beside a level (好差评标签), as codes; the screens have the words.
public final class RatingTags {

    private static final List<String> BAD =
            List.of("slow", "unfriendly", "unclear", "extra-materials", "many-trips", "unskilled");
    private static final List<String> FAIR = List.of("long-wait", "complicated", "hard-to-find");
    private static final List<String> GOOD =
            List.of("fast", "friendly", "clear", "one-trip", "helpful", "tidy");

    private RatingTags() {}

    /// @param level 1–5; any other level has none
    public static List<String> of(int level) {
        return switch (level) {
            case 1, 2 -> BAD;
            case 3 -> FAIR;
            case 4, 5 -> GOOD;
            default -> List.of();
        };
    }
}
