package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.Language;
import cn.yimen.ui.language.Moments;
import cn.yimen.ui.theme.Theme;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/// All that a citizen sees: shows the kiosk as it is and sends touches to `sink`. Used on the
/// JavaFX thread only.
public final class KioskScreens {
    private final Consumer<KioskEvent> sink;
    private final Consumer<Theme> theme;
    private final Appearance appearance;
    private final ZoneId zone;
    private final Map<Language, LanguageScreens> languages = new EnumMap<>(Language.class);
    private Theme worn = Theme.LIGHT;

    /// @param zone the hall's time zone
    /// @param theme puts another theme on the window
    public KioskScreens(ZoneId zone, Consumer<KioskEvent> sink, Consumer<Theme> theme) {
        this(zone, sink, theme, Appearance.PLAIN);
    }

    public KioskScreens(
            ZoneId zone, Consumer<KioskEvent> sink, Consumer<Theme> theme, Appearance appearance) {
        this.appearance = appearance;
        this.zone = zone;
        this.sink = sink;
        this.theme = theme;
    }

    /// The screen for this kiosk, brought up to date.
    public Region show(Kiosk kiosk) {
        wear(appearance.theme(kiosk));
        return languages.computeIfAbsent(kiosk.session().language(), this::screens).show(kiosk);
    }

    private LanguageScreens screens(Language language) {
        var around =
                new Surroundings(
                        Languages.texts(language), new Moments(language.locale(), zone), sink);
        return new LanguageScreens(around, language, appearance.brand());
    }

    private void wear(Theme wanted) {
        if (wanted != worn) {
            worn = wanted;
            theme.accept(wanted);
        }
    }
}
