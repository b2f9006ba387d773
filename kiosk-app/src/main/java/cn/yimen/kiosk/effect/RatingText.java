package cn.yimen.kiosk.effect;

import cn.yimen.kiosk.flow.RatedService;
import cn.yimen.ui.language.Texts;
import cn.yimen.uplink.codes.OwnRatingTags;
import java.util.stream.Collectors;

/// What the province reads of a rating in words: what was ticked and has no code there, and what
/// was written. Always Chinese where it is ours.
final class RatingText {

    private static final Texts TEXTS = Texts.load(Texts.CHINESE, "cn/yimen/kiosk/kiosk");

    private RatingText() {}

    /// `办得慢、业务不熟。等了一个上午`; may be empty.
    static String of(RatedService rated) {
        var ticked =
                rated.tags().stream()
                        .filter(tag -> OwnRatingTags.code(tag).isEmpty())
                        .sorted()
                        .map(tag -> TEXTS.text("rating.tag." + tag))
                        .collect(Collectors.joining("、"));
        return ticked.isEmpty() ? rated.words() : ticked + "。" + rated.words();
    }
}
