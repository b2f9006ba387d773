package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.Language;
import cn.yimen.ui.language.Moments;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.theme.Theme;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/// All that a citizen sees: shows the kiosk as it is and sends touches to `sink`. Used on the
/// JavaFX thread only.
public final class KioskScreens {
    private static final String BUNDLE = "cn/yimen/kiosk/kiosk";
    private static final String ERRANDS = "cn/yimen/kiosk/errands";

    private final Consumer<KioskEvent> sink;
    private final Consumer<Theme> theme;
    private final ZoneId zone;
    private final Map<Language, LanguageScreens> languages = new EnumMap<>(Language.class);
    private Theme worn = Theme.LIGHT;

    /// @param zone the hall's time zone
    /// @param theme puts another theme on the window
    public KioskScreens(ZoneId zone, Consumer<KioskEvent> sink, Consumer<Theme> theme) {
        this.zone = zone;
        this.sink = sink;
        this.theme = theme;
    }

    /// The screen for this kiosk, brought up to date.
    public Region show(Kiosk kiosk) {
        wear(kiosk.session().manner().contrast() ? Theme.CONTRAST : Theme.LIGHT);
        return languages.computeIfAbsent(kiosk.session().language(), this::screens).show(kiosk);
    }

    private LanguageScreens screens(Language language) {
        var around =
                new Surroundings(
                        Texts.load(language.locale(), BUNDLE, ERRANDS),
                        new Moments(language.locale(), zone),
                        sink);
        return new LanguageScreens(around, language);
    }

    private void wear(Theme wanted) {
        if (wanted != worn) {
            worn = wanted;
            theme.accept(wanted);
        }
    }
}
