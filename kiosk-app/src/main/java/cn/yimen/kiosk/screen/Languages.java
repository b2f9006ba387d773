package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.Language;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.theme.Script;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The languages of this machine and their texts.
final class Languages {

    private static final List<String> BUNDLES =
            List.of(
                    "cn/yimen/kiosk/kiosk",
                    "cn/yimen/kiosk/errands",
                    "cn/yimen/kiosk/apply",
                    "cn/yimen/kiosk/terms",
                    "cn/yimen/kiosk/upkeep",
                    "cn/yimen/kiosk/setup",
                    "cn/yimen/kiosk/typing");

    private Languages() {}

    /// Those that this machine has a font for.
    static List<Language> offered() {
        return Arrays.stream(Language.values())
                .filter(language -> script(language).installed())
                .toList();
    }

    /// The writing of a language, as its own name shows it.
    static Script script(Language language) {
        return Script.of(texts(language).text("language." + language));
    }

    /// What a language lacks is said in Chinese, the language of every hall.
    static Texts texts(Language language) {
        return Texts.load(language.locale(), Locale.SIMPLIFIED_CHINESE, BUNDLES);
    }
}
