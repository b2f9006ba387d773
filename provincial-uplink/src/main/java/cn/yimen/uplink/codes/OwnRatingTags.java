package cn.yimen.uplink.codes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The tags that a kiosk offers while it has not heard the platform's list, and the platform's
/// codes of those that mean the same there. The others have no code, and none is made up: where
/// words can go up, they go up in words.
public final class OwnRatingTags {

    /// 服务热情周到, 一次就办好, 办理效率较高, 指引清楚, 等候时间偏长, 服务态度生硬, 没有一次性告知, 要求提供指南之外的材料
    private static final Map<String, String> CODES =
            Map.of(
                    "friendly", "101",
                    "one-trip", "102",
                    "fast", "201",
                    "clear", "202",
                    "long-wait", "301",
                    "unfriendly", "401",
                    "unclear", "402",
                    "extra-materials", "403");

    private static final Set<String> WITHOUT =
            Set.of(
                    "slow",
                    "many-trips",
                    "unskilled",
                    "complicated",
                    "hard-to-find",
                    "helpful",
                    "tidy");

    private OwnRatingTags() {}

    /// The platform's code: of one of ours what it stands for, of the platform's own itself.
    ///
    /// @return empty where the platform has none for it
    public static Optional<String> code(String tag) {
        return WITHOUT.contains(tag) ? Optional.empty() : Optional.of(CODES.getOrDefault(tag, tag));
    }

    /// The platform's codes of some tags, each once; without those that have none.
    public static List<String> codes(List<String> tags) {
        return tags.stream().flatMap(tag -> code(tag).stream()).distinct().toList();
    }
}
