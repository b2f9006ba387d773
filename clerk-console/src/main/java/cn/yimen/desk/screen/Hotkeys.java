package cn.yimen.desk.screen;

import cn.yimen.desk.desk.Desk;
import cn.yimen.desk.desk.DeskKey;
import cn.yimen.desk.desk.DeskState;
import cn.yimen.desk.desk.Question;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The desk without a mouse. A key that is held down counts once.
public final class Hotkeys {

    private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);
    private final Supplier<Desk> desk;
    private final DeskHands hands;
    private final KeyChart chart;
    private final boolean keypad;

    private Hotkeys(Supplier<Desk> desk, DeskHands hands, KeyChart chart, boolean keypad) {
        this.desk = desk;
        this.hands = hands;
        this.chart = chart;
        this.keypad = keypad;
    }

    /// Listens to a scene's keyboard.
    ///
    /// @param chart which key does what
    /// @param keypad the number pad works too (小键盘): Enter = F2, + = F3, − = F4, / = F7, * = F8, .
    ///   = F12
    public static void listen(
            Scene scene, Supplier<Desk> desk, DeskHands hands, KeyChart chart, boolean keypad) {
        var hotkeys = new Hotkeys(desk, hands, chart, keypad);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, hotkeys::pressed);
        scene.addEventFilter(
                KeyEvent.KEY_RELEASED, released -> hotkeys.held.remove(released.getCode()));
    }

    private void pressed(KeyEvent event) {
        if (isTyping()) {
            return;
        }
        event.consume();
        if (!held.add(event.getCode())) {
            return;
        }
        var question = desk.get().look().question();
        int digit = digit(event.getCode());
        if (digit > 0 && !event.isControlDown()) {
            // Also where no question stands yet: one may be on its way, and fast fingers are ahead.
            hands.choose(digit);
        } else if (question instanceof Question.WhyPause && digit == 0) {
            hands.press(DeskKey.CLOSE_WINDOW);
        } else {
            key(event).ifPresent(hands::press);
        }
    }

    /// Whoever signs in types into fields.
    private boolean isTyping() {
        return !desk.get().seat().access().isOpen() && desk.get().look().expanded();
    }

    private Optional<DeskKey> key(KeyEvent event) {
        var code = event.getCode();
        boolean control = event.isControlDown();
        var charted = chart.key(control, code);
        return control ? charted : charted.or(() -> padKey(code)).or(() -> openingKey(code));
    }

    private Optional<DeskKey> padKey(KeyCode code) {
        if (!keypad) {
            return Optional.empty();
        }
        return switch (code) {
            case ENTER -> Optional.of(DeskKey.PRIMARY);
            case ADD -> Optional.of(DeskKey.RECALL);
            case SUBTRACT -> Optional.of(DeskKey.PASS);
            case DIVIDE -> Optional.of(DeskKey.HOLD);
            case MULTIPLY -> Optional.of(DeskKey.TRANSFER);
            case DECIMAL -> Optional.of(DeskKey.PAUSE);
            default -> Optional.empty();
        };
    }

    /// Before the window is open Enter opens it.
    private Optional<DeskKey> openingKey(KeyCode code) {
        return code == KeyCode.ENTER && desk.get().state() instanceof DeskState.Closed
                ? Optional.of(DeskKey.PRIMARY)
                : Optional.empty();
    }

    /// −1 where the key is no digit.
    private static int digit(KeyCode code) {
        if (!code.isDigitKey()) {
            return -1;
        }
        var name = code.getName();
        return Character.digit(name.charAt(name.length() - 1), 10);
    }
}
