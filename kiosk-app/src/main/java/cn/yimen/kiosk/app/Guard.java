package cn.yimen.kiosk.app;

import cn.yimen.device.DeviceStatus;
import cn.yimen.device.Fault;
import cn.yimen.device.Readiness;
import cn.yimen.hall.fleet.MetErrors;
import cn.yimen.hall.log.EventLog;
import cn.yimen.kiosk.effect.DeviceReports;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.guard.HeldWindow;
import cn.yimen.kiosk.guard.KeyGate;
import cn.yimen.kiosk.guard.KeyboardWatch;
import cn.yimen.kiosk.guard.Tamper;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.stage.Stage;

/// Stands before the window: keys are let fall, a plugged-in keyboard is told, and a visit beside
/// which a device types is ended. Used on the JavaFX thread only.
final class Guard {

    private static final String EVENT = "tamper";

    private final InstantSource clock;
    private final EventLog log;
    private final Consumer<KioskEvent> sink;
    private final KeyboardWatch keyboards;
    private final MetErrors errors;
    private BiConsumer<String, DeviceStatus> hall = (_, _) -> {};

    /// @param inputs text as in [KeyboardWatch#OF_LINUX]
    Guard(
            InstantSource clock,
            EventLog log,
            MetErrors errors,
            Consumer<KioskEvent> sink,
            Path inputs) {
        this.clock = clock;
        this.log = log;
        this.errors = errors;
        this.sink = sink;
        keyboards = new KeyboardWatch(inputs, this::plugged);
    }

    void stand(Stage window, PanelOptions panel) {
        KeyGate.shut(window, clock, this::struck);
        if (panel.fillsTheScreen()) {
            HeldWindow.hold(window);
        }
    }

    /// The hall hears of keyboards from now on, and what is true now.
    void tell(BiConsumer<String, DeviceStatus> reports) {
        hall = reports;
        tellHall();
    }

    /// Once a second.
    void look() {
        keyboards.look();
    }

    private void struck(Tamper how) {
        log.write(EVENT, Map.of("what", how.word()));
        how.code().ifPresent(errors::met);
        if (how.endsVisit()) {
            sink.accept(new KioskEvent.Tampered());
        }
    }

    private void plugged(Tamper what, String device) {
        log.write(EVENT, Map.of("what", what.word(), "device", device));
        tellHall();
    }

    private void tellHall() {
        boolean foreign = keyboards.sawForeign();
        if (foreign) {
            errors.met(Fault.FOREIGN_KEYBOARD.code());
        }
        hall.accept(
                DeviceReports.KEYBOARD,
                new DeviceStatus(
                        foreign ? Fault.FOREIGN_KEYBOARD.means() : Readiness.READY,
                        foreign ? Set.of(Fault.FOREIGN_KEYBOARD) : Set.of(),
                        Map.of(),
                        clock.instant(),
                        ""));
    }
}
