package cn.yimen.kiosk.guard;

import java.time.InstantSource;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;

/// Lets only a finger through. The kiosk's keyboards are keys on its glass, and the four keys of
/// who listens come by a line of their own (ADR 0049): whatever else is typed was meant for
/// somebody else's machine. Used on the JavaFX thread only.
public final class KeyGate {

    private final Keystrokes strokes = new Keystrokes();
    private final InstantSource clock;
    private final Consumer<Tamper> report;

    private KeyGate(InstantSource clock, Consumer<Tamper> report) {
        this.clock = clock;
        this.report = report;
    }

    /// @param report told what kind of hand strikes, seldom
    public static void shut(Window window, InstantSource clock, Consumer<Tamper> report) {
        var gate = new KeyGate(clock, report);
        window.addEventFilter(KeyEvent.ANY, gate::key);
        window.addEventFilter(InputMethodEvent.ANY, Event::consume);
        window.addEventFilter(ContextMenuEvent.ANY, Event::consume);
        window.addEventFilter(DragEvent.ANY, Event::consume);
        window.addEventFilter(MouseEvent.ANY, KeyGate::mouse);
    }

    private void key(KeyEvent key) {
        key.consume();
        if (key.getEventType() == KeyEvent.KEY_PRESSED) {
            strokes.pressed(isPlain(key), clock.instant()).ifPresent(report);
        }
    }

    private static boolean isPlain(KeyEvent key) {
        var code = key.getCode();
        boolean writes =
                code.isLetterKey() || code.isDigitKey() || code.isWhitespaceKey() || isOther(key);
        return writes && !key.isControlDown() && !key.isAltDown() && !key.isMetaDown();
    }

    private static boolean isOther(KeyEvent key) {
        return switch (key.getCode()) {
            case BACK_SPACE, DELETE, SHIFT -> true;
            default -> !key.getText().isEmpty() && key.getText().codePointAt(0) > ' ';
        };
    }

    /// A finger has one button.
    private static void mouse(MouseEvent mouse) {
        boolean isOfAnother =
                switch (mouse.getButton()) {
                    case NONE, PRIMARY -> false;
                    default -> true;
                };
        if (isOfAnother || isWithAnother(mouse)) {
            mouse.consume();
        }
    }

    private static boolean isWithAnother(MouseEvent mouse) {
        return mouse.getButton() != MouseButton.PRIMARY
                && (mouse.isSecondaryButtonDown() || mouse.isMiddleButtonDown());
    }
}
