package cn.yimen.kiosk.app;

import cn.yimen.hall.log.EventLog;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.guard.HeldWindow;
import cn.yimen.kiosk.guard.KeyGate;
import cn.yimen.kiosk.guard.KeyboardWatch;
import cn.yimen.kiosk.guard.Tamper;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Consumer;
import javafx.stage.Stage;

/// Stands before the window: keys are let fall, a plugged-in keyboard is written down, and a visit
/// beside which a device types is ended. Used on the JavaFX thread only.
final class Guard {

    private static final String EVENT = "tamper";

    private final InstantSource clock;
    private final EventLog log;
    private final Consumer<KioskEvent> sink;
    private final KeyboardWatch keyboards;

    Guard(InstantSource clock, EventLog log, Consumer<KioskEvent> sink) {
        this.clock = clock;
        this.log = log;
        this.sink = sink;
        keyboards = new KeyboardWatch(KeyboardWatch.OF_LINUX, this::plugged);
    }

    void stand(Stage window, PanelOptions panel) {
        KeyGate.shut(window, clock, this::struck);
        if (panel.fillsTheScreen()) {
            HeldWindow.hold(window);
        }
    }

    /// Once a second.
    void look() {
        keyboards.look();
    }

    private void struck(Tamper how) {
        log.write(EVENT, Map.of("what", how.word()));
        if (how.endsVisit()) {
            sink.accept(new KioskEvent.Tampered());
        }
    }

    private void plugged(Tamper what, String device) {
        log.write(EVENT, Map.of("what", what.word(), "device", device));
    }
}
