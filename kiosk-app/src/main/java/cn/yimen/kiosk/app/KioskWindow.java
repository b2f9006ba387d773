package cn.yimen.kiosk.app;

import cn.yimen.hall.log.EventLog;
import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.screen.Appearance;
import cn.yimen.kiosk.screen.KioskScreens;
import cn.yimen.kiosk.screen.PanelForm;
import cn.yimen.ui.host.ScreenHost;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.Screen;

/// The kiosk's window. Used on the JavaFX thread only.
final class KioskWindow {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final ScreenHost host;
    private final KioskScreens screens;
    private final PanelForm form;
    private final EventLog log;
    private Optional<Shown> shown = Optional.empty();

    private record Shown(String name, long session) {}

    KioskWindow(
            PanelOptions options, Appearance appearance, Consumer<KioskEvent> sink, EventLog log) {
        this.log = log;
        var panel = options.on(Screen.getPrimary().getBounds());
        host = new ScreenHost(panel);
        host.brand(appearance.brand());
        form = PanelForm.of(panel.width(), panel.height());
        screens = new KioskScreens(form, ZONE, sink, host::theme, appearance);
    }

    /// Opens with the kiosk as it is; `painted` runs when it stands on the screen.
    void open(Kiosk kiosk, Runnable painted) {
        host.open("Yimen kiosk " + kiosk.world().device());
        show(kiosk, painted);
    }

    /// The design that it shows.
    PanelForm form() {
        return form;
    }

    /// For what lies over the screens, or speaks them.
    ScreenHost host() {
        return host;
    }

    void whenClosed(Runnable action) {
        host.stage().setOnHidden(_ -> action.run());
    }

    /// @param painted runs when it stands on the screen, where it is another than before
    void show(Kiosk kiosk, Runnable painted) {
        var screen = screens.show(kiosk);
        var now = new Shown(kiosk.state().name(), kiosk.session().number());
        if (!shown.equals(Optional.of(now))) {
            shown = Optional.of(now);
            host.show(
                    screen,
                    () -> {
                        log.write(
                                "screen.shown",
                                Map.of("name", now.name(), "session", now.session()));
                        painted.run();
                    });
        } else if (screen.getParent() == null) {
            host.show(screen, () -> {});
        }
    }
}
