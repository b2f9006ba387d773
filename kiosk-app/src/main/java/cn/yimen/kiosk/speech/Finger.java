package cn.yimen.kiosk.speech;

import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;

/// Touching to explore: while somebody listens, a finger on the glass presses nothing. What it
/// slides over is said, and two quick taps anywhere select what was said last.
final class Finger {

    private final Slide slide;
    private final Runnable twice;
    private boolean listens;

    /// Where the finger is, in px of the window.
    interface Slide {
        void over(double x, double y);
    }

    Finger(Slide slide, Runnable twice) {
        this.slide = slide;
        this.twice = twice;
    }

    void watch(Scene scene) {
        scene.addEventFilter(MouseEvent.ANY, this::touch);
    }

    void listens(boolean on) {
        listens = on;
    }

    private void touch(MouseEvent touch) {
        if (!listens) {
            return;
        }
        touch.consume();
        if (touch.getEventType() == MouseEvent.MOUSE_PRESSED && touch.getClickCount() == 2) {
            twice.run();
        } else if (touch.getEventType() == MouseEvent.MOUSE_PRESSED
                || touch.getEventType() == MouseEvent.MOUSE_DRAGGED) {
            slide.over(touch.getSceneX(), touch.getSceneY());
        }
    }
}
