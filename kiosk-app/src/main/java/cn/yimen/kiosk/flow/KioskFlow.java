package cn.yimen.kiosk.flow;

import cn.yimen.kiosk.flow.KioskEvent.Answer;
import cn.yimen.kiosk.flow.KioskEvent.DeviceEvent;
import cn.yimen.kiosk.flow.KioskEvent.Tick;
import cn.yimen.kiosk.flow.KioskEvent.Touch;
import cn.yimen.kiosk.flow.KioskEvent.WorldEvent;

/// The one function of the kiosk. Total: every event has an answer in every state, often "stay".
public final class KioskFlow {

    private KioskFlow() {}

    /// Interruptions come first, whatever stands on the screen; then the screen's own rules.
    public static Next update(Kiosk before, KioskEvent event) {
        var kiosk = Hearing.heard(before, event);
        return Interruptions.of(kiosk, event).orElseGet(() -> onScreen(kiosk, event));
    }

    private static Next onScreen(Kiosk kiosk, KioskEvent event) {
        return switch (event) {
            case Tick _ -> Clockwork.tick(kiosk);
            case WorldEvent _ -> Next.of(kiosk);
            case DeviceEvent device -> Arrivals.device(kiosk, device);
            case Answer answer -> Answers.given(kiosk, answer);
            case Touch touch -> Touches.on(kiosk, touch);
        };
    }
}
