package cn.yimen.kiosk.app;

import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.KioskEffect;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.KioskFlow;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// The kiosk's one loop: events come in through the gate, the flow decides, effects go out, and the
/// screen is shown. [#post] may be called from any thread, all else happens on the JavaFX thread.
final class KioskLoop {

    private final Executor gate;
    private final Consumer<Kiosk> screen;
    private Consumer<KioskEffect> effects = _ -> {};
    private Kiosk kiosk;
    private boolean showing;

    KioskLoop(Kiosk kiosk, Executor gate, Consumer<Kiosk> screen) {
        this.kiosk = kiosk;
        this.gate = gate;
        this.screen = screen;
    }

    /// Until then the machine is out of service and wants nothing done.
    void carryOutBy(Consumer<KioskEffect> hands) {
        gate.execute(() -> effects = hands);
    }

    void post(KioskEvent event) {
        gate.execute(() -> handle(event));
    }

    private void handle(KioskEvent event) {
        var next = KioskFlow.update(kiosk, event);
        kiosk = next.kiosk();
        next.effects().forEach(effects);
        showSoon();
    }

    /// Behind the events that wait at the gate already, so that a burst of them is one picture.
    private void showSoon() {
        if (!showing) {
            showing = true;
            gate.execute(this::showNow);
        }
    }

    private void showNow() {
        showing = false;
        screen.accept(kiosk);
    }
}
