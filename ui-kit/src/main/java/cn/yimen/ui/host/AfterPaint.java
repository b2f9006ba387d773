package cn.yimen.ui.host;

import javafx.application.Platform;
import javafx.scene.Scene;

/// Tells when what was just set on a scene has really been painted.
///
/// The toolkit lays out and hands over a frame in one pulse and does not begin the next before that
/// frame is painted. So the first layout of a *second* pulse says that the first frame is out.
public final class AfterPaint {
    private final Scene scene;
    private final Runnable told;
    private final Runnable listener = this::pulse;
    private int pulses;

    private AfterPaint(Scene scene, Runnable told) {
        this.scene = scene;
        this.told = told;
    }

    /// Runs `told` once, on the JavaFX thread, when the scene as it is now stands on the panel.
    public static void run(Scene scene, Runnable told) {
        UiThread.require();
        var waiting = new AfterPaint(scene, told);
        scene.addPostLayoutPulseListener(waiting.listener);
        Platform.requestNextPulse();
    }

    private void pulse() {
        pulses++;
        if (pulses == 1) {
            Platform.requestNextPulse();
            return;
        }
        scene.removePostLayoutPulseListener(listener);
        told.run();
    }
}
