package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.Language;
import cn.yimen.ui.proof.ScreenRules;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.text.Text;

/// Chinese sentences that stand in for what a language lacks. Names of services and of people are
/// no sentences of ours: they stay Chinese.
final class StandIns {

    /// A single character, such as 元, may be data as well.
    private static final Pattern WORDS = Pattern.compile("\\p{IsHan}.*\\p{IsHan}", Pattern.DOTALL);

    private static final String PLACE = "\\{\\d}";

    private StandIns() {}

    static List<String> on(Scene scene, Language language) {
        var sentences = sentencesThatOnlyChineseHas(language);
        return ScreenRules.visibleTexts(scene).stream()
                .map(Text::getText)
                .filter(text -> sentences.matcher(text).matches())
                .map(text -> "in Chinese: " + text)
                .toList();
    }

    private static Pattern sentencesThatOnlyChineseHas(Language language) {
        var chinese = Languages.texts(Language.CHINESE);
        var own = Languages.texts(language);
        return Pattern.compile(
                chinese.keys().stream()
                        .filter(key -> own.text(key).equals(chinese.text(key)))
                        .filter(key -> !key.startsWith("language."))
                        .map(chinese::text)
                        .filter(text -> WORDS.matcher(text).find())
                        .map(text -> "\\Q" + text.replaceAll(PLACE, "\\\\E.*\\\\Q") + "\\E")
                        .collect(Collectors.joining("|")),
                Pattern.DOTALL);
    }
}
