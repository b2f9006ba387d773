package cn.yimen.desk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.desk.desk.Desk;
import cn.yimen.desk.desk.DeskKey;
import cn.yimen.desk.desk.Look;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.ui.proof.Screens;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

final class HotkeysTest {

    private final Recorder hands = new Recorder();

    @Test
    void aKeyThatIsHeldCountsOnce() {
        var scene = listening(DeskPictures.idle().desk, false);
        type(scene, KeyEvent.KEY_PRESSED, KeyCode.F2, false);
        type(scene, KeyEvent.KEY_PRESSED, KeyCode.F2, false);
        assertThat(hands.done).containsExactly("PRIMARY");
        type(scene, KeyEvent.KEY_RELEASED, KeyCode.F2, false);
        type(scene, KeyEvent.KEY_PRESSED, KeyCode.F2, false);
        assertThat(hands.done).containsExactly("PRIMARY", "PRIMARY");
    }

    @Test
    void controlMakesAnotherKeyOfIt() {
        var scene = listening(DeskPictures.serving().desk, false);
        type(scene, KeyEvent.KEY_PRESSED, KeyCode.F2, true);
        type(scene, KeyEvent.KEY_PRESSED, KeyCode.SPACE, true);
        type(scene, KeyEvent.KEY_PRESSED, KeyCode.F3, true);
        assertThat(hands.done).containsExactly("FINISH_AND_CALL", "FOLD");
    }

    @Test
    void digitsAnswerAndZeroClosesTheWindowOnlyWhereThatIsAsked() {
        var working = listening(DeskPictures.idle().desk, false);
        type(working, KeyEvent.KEY_PRESSED, KeyCode.DIGIT0, false);
        assertThat(hands.done).isEmpty();
        var choosing = listening(DeskPictures.choosing().desk, false);
        type(choosing, KeyEvent.KEY_PRESSED, KeyCode.NUMPAD2, false);
        type(choosing, KeyEvent.KEY_PRESSED, KeyCode.DIGIT0, false);
        assertThat(hands.done).containsExactly("choice 2", "CLOSE_WINDOW");
    }

    @Test
    void theNumberPadWorksWhereItIsOn() {
        var off = listening(DeskPictures.idle().desk, false);
        type(off, KeyEvent.KEY_PRESSED, KeyCode.ADD, false);
        assertThat(hands.done).isEmpty();
        var on = listening(DeskPictures.idle().desk, true);
        List.of(KeyCode.ENTER, KeyCode.ADD, KeyCode.SUBTRACT, KeyCode.DECIMAL)
                .forEach(code -> type(on, KeyEvent.KEY_PRESSED, code, false));
        assertThat(hands.done).containsExactly("PRIMARY", "RECALL", "PASS", "PAUSE");
    }

    private Scene listening(Desk desk, boolean keypad) {
        return Screens.ui()
                .ask(() -> {
                    var scene = new Scene(new Pane(), 10, 10);
                    Hotkeys.listen(scene, () -> desk, hands, KeyChart.usual(), keypad);
                    return scene;
                });
    }

    private static void type(Scene scene, EventType<KeyEvent> type, KeyCode code, boolean control) {
        var event = new KeyEvent(type, "", "", code, false, control, false, false);
        Screens.ui()
                .ask(() -> {
                    Event.fireEvent(scene, event);
                    return true;
                });
    }

    private static final class Recorder implements DeskHands {
        private final List<String> done = new ArrayList<>();

        @Override
        public void press(DeskKey key) {
            done.add(key.name());
        }

        @Override
        public void choose(int digit) {
            done.add("choice " + digit);
        }

        @Override
        public void signIn(ClerkId clerk, String password) {
            done.add("sign in " + clerk);
        }

        @Override
        public void changePassword(ClerkId clerk, String known, String wanted) {}

        @Override
        public void show(Look.Tab tab) {
            done.add(tab.name());
        }
    }
}
