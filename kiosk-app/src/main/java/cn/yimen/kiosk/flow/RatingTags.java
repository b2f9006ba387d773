package cn.yimen.kiosk.flow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What a citizen may tick beside a level (好差评标签): the province's list where it is known, else a
/// few of our own, for whose codes the screens have the words.
///
/// @param given the province's, of halls; empty where it has said nothing
public record RatingTags(List<Given> given) {

    /// As many as stand on a screen.
    public static final int MOST = 6;

    private static final List<String> BAD =
            List.of("slow", "unfriendly", "unclear", "extra-materials", "many-trips", "unskilled");
    private static final List<String> FAIR = List.of("long-wait", "complicated", "hard-to-find");
    private static final List<String> GOOD =
            List.of("fast", "friendly", "clear", "one-trip", "helpful", "tidy");

    /// One of the province's tags (评价指标).
    ///
    /// @param level 1–5
    public record Given(String code, int level, Told words) {}

    public RatingTags {
        given = List.copyOf(given);
    }

    public static RatingTags of(World world) {
        return new RatingTags(world.province().map(Province::ratingTags).orElse(List.of()));
    }

    /// @param level 1–5; any other level has none
    public List<String> codes(int level) {
        return given.isEmpty()
                ? own(level)
                : given.stream()
                        .filter(tag -> tag.level() == level)
                        .limit(MOST)
                        .map(Given::code)
                        .toList();
    }

    /// The province's tag of this code; empty for one of our own.
    public Optional<Given> find(String code) {
        return given.stream().filter(tag -> tag.code().equals(code)).findFirst();
    }

    /// What these tags say in Chinese, by code, for screens that do not know the province's list.
    Map<String, String> texts(Set<String> codes) {
        var texts = new TreeMap<String, String>();
        codes.forEach(code -> find(code).ifPresent(tag -> texts.put(code, tag.words().text())));
        return texts;
    }

    private static List<String> own(int level) {
        return switch (level) {
            case 1, 2 -> BAD;
            case 3 -> FAIR;
            case 4, 5 -> GOOD;
            default -> List.of();
        };
    }
}
