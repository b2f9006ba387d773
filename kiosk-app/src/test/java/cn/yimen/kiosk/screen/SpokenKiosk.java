package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.HomeKey;
import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.kiosk.flow.Lookup;
import cn.yimen.kiosk.flow.Manner;
import cn.yimen.kiosk.flow.MannerTouch;
import cn.yimen.kiosk.flow.SpeechRate;
import cn.yimen.ui.host.Panel;
import cn.yimen.ui.host.ScreenHost;
import cn.yimen.ui.proof.ScreenRules;
import cn.yimen.ui.proof.Screens;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// The home screen on a window, for whoever speaks it.
public final class SpokenKiosk {

    private final Queue<KioskEvent> sent = new ConcurrentLinkedQueue<>();
    private final ScreenHost host =
            Screens.ui().ask(() -> new ScreenHost(Panel.of(Layout.WIDTH, Layout.HEIGHT)));
    private final KioskScreens screens =
            new KioskScreens(ZoneId.of("Asia/Shanghai"), sent::add, _ -> {});

    public ScreenHost host() {
        return host;
    }

    public Queue<KioskEvent> sent() {
        return sent;
    }

    public Kiosk speaking() {
        return shown(Manner.USUAL.after(new MannerTouch.Speech(Optional.of(SpeechRate.USUAL))));
    }

    public Kiosk silent() {
        return shown(Manner.USUAL);
    }

    private Kiosk shown(Manner manner) {
        var home = new KioskState.Home(Scenes.WANG, new Lookup.Found(List.of()));
        var kiosk = Scenes.served(Scenes.kiosk(home), manner);
        host.show(screens.show(kiosk), () -> {});
        return kiosk;
    }

    /// Whether a ring stands fully round the key that has the focus, and nothing hides it.
    public boolean ring() {
        var owner = host.scene().getFocusOwner();
        if (!(owner instanceof ButtonBase)) {
            return false;
        }
        var key = owner.localToScene(owner.getLayoutBounds());
        return host.scene().getRoot().lookupAll(".speech-ring").stream()
                .filter(Region.class::isInstance)
                .anyMatch(ring ->
                        ring.isVisible()
                                && ring.localToScene(ring.getLayoutBounds()).contains(key));
    }

    /// All that stands on the window.
    public String words() {
        return ScreenRules.visibleTexts(host.scene()).stream()
                .map(Text::getText)
                .collect(Collectors.joining("|"));
    }

    /// A finger comes down in the middle of 取号.
    public boolean touchTakeNumber(int count) {
        var at = Layout.home(HomeKey.TAKE_NUMBER).centre();
        var press =
                new MouseEvent(
                        MouseEvent.MOUSE_PRESSED,
                        at.getX(),
                        at.getY(),
                        at.getX(),
                        at.getY(),
                        MouseButton.PRIMARY,
                        count,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false,
                        true,
                        null);
        Event.fireEvent(host.scene(), press);
        return true;
    }
}
