package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.Language;
import cn.yimen.ui.language.Moments;
import cn.yimen.ui.theme.Theme;
import java.time.ZoneId;
import java.util.HashMap;
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
    private final PanelForm panel;
    private final Map<Setting, LanguageScreens> settings = new HashMap<>();
    private Theme worn = Theme.LIGHT;
    private long session;

    private record Setting(Language language, Look look, boolean staffed) {}

    /// For the upright panel.
    ///
    /// @param zone the hall's time zone
    /// @param theme puts another theme on the window
    public KioskScreens(ZoneId zone, Consumer<KioskEvent> sink, Consumer<Theme> theme) {
        this(PanelForm.PORTRAIT, zone, sink, theme, Appearance.PLAIN);
    }

    /// @param zone the hall's time zone
    /// @param theme puts another theme on the window
    public KioskScreens(
            PanelForm panel,
            ZoneId zone,
            Consumer<KioskEvent> sink,
            Consumer<Theme> theme,
            Appearance appearance) {
        this.panel = panel;
        this.appearance = appearance;
        this.zone = zone;
        this.sink = sink;
        this.theme = theme;
    }

    /// The screen for this kiosk, brought up to date.
    public Region show(Kiosk kiosk) {
        forget(kiosk.session().number());
        wear(appearance.theme(kiosk));
        var manner = kiosk.session().manner();
        var look = new Look(panel, manner.elder(), manner.lowReach());
        var setting = new Setting(manner.language(), look, kiosk.world().opening().isStaffed());
        return settings.computeIfAbsent(setting, this::screens).show(kiosk);
    }

    /// Screens keep what they drew last: they go with whoever it was.
    private void forget(long next) {
        if (next != session) {
            session = next;
            settings.clear();
        }
    }

    private LanguageScreens screens(Setting setting) {
        var language = setting.language();
        var around =
                new Surroundings(
                        Languages.texts(language),
                        new Moments(language.locale(), zone),
                        sink,
                        setting.look(),
                        setting.staffed());
        return new LanguageScreens(around, language, appearance.brand());
    }

    private void wear(Theme wanted) {
        if (wanted != worn) {
            worn = wanted;
            theme.accept(wanted);
        }
    }
}
