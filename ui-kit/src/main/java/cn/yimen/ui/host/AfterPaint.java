package cn.yimen.ui.host;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/// Tells when what was just set on a scene has really been painted.
///
/// The toolkit renders on a thread of its own, and waits for the last frame only in a pulse that
/// has something new to draw. So a speck is changed in the second pulse: it makes that pulse wait
/// for the first frame, and the layout of the third pulse says that the first frame is out.
public final class AfterPaint {
    private static final String SPECK = "cn.yimen.ui.after-paint";
    private static final double FAINT = 1 / 255.0;

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
        if (pulses <= 2) {
            if (pulses == 2) {
                change(speck());
            }
            Platform.requestNextPulse();
            return;
        }
        scene.removePostLayoutPulseListener(listener);
        told.run();
    }

    /// One pixel that nobody can see: a hundredth of a shade more or less.
    private static void change(Rectangle speck) {
        speck.setOpacity(speck.getOpacity() == FAINT ? 2 * FAINT : FAINT);
    }

    private Rectangle speck() {
        var root = (Pane) scene.getRoot();
        if (root.getProperties().get(SPECK) instanceof Rectangle speck) {
            return speck;
        }
        var speck = new Rectangle(1, 1, Color.BLACK);
        speck.setManaged(false);
        speck.setMouseTransparent(true);
        root.getProperties().put(SPECK, speck);
        root.getChildren().add(speck);
        return speck;
    }
}
