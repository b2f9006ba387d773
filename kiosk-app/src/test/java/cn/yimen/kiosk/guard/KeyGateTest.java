package cn.yimen.kiosk.guard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.ui.host.UiThread;
import cn.yimen.ui.proof.Screens;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A window with more than a kiosk has: a field that could be typed in, a key that Enter could
/// press.
class KeyGateTest {

    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");

    private final UiThread ui = Screens.ui();
    private final List<Tamper> said = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final TextField field = ui.ask(TextField::new);
    private final Button key = ui.ask(() -> new Button("取号"));
    private final Stage stage = ui.ask(() -> new Stage());

    @BeforeEach
    void window() {
        ui.ask(() -> {
            key.setOnAction(_ -> done.add("pressed"));
            field.textProperty().addListener((_, _, text) -> done.add(text));
            stage.setScene(new Scene(new VBox(field, key)));
            KeyGate.shut(stage, () -> NINE, said::add);
            stage.show();
            return true;
        });
    }

    @AfterEach
    void close() {
        ui.ask(() -> {
            stage.close();
            return true;
        });
    }

    @Test
    void whatIsTypedReachesNothing() {
        ui.ask(() -> {
            strike(field, KeyCode.A, "a", false);
            field.requestFocus();
            strike(field, KeyCode.TAB, "\t", false);
            boolean stays = field.isFocused();
            key.requestFocus();
            strike(key, KeyCode.SPACE, " ", false);
            strike(key, KeyCode.ENTER, "\r", false);
            assertThat(stays).isTrue();
            return true;
        });
        assertThat(done).isEmpty();
        assertThat(said).containsExactly(Tamper.KEYS);
    }

    @Test
    void aChordIsToldAsOne() {
        ui.ask(() -> {
            strike(field, KeyCode.V, "v", true);
            strike(field, KeyCode.F10, "", false);
            return true;
        });
        assertThat(done).isEmpty();
        assertThat(said).containsExactly(Tamper.CHORD);
    }

    @Test
    void aFingerPressesAndAnotherButtonDoesNot() {
        ui.ask(() -> {
            click(MouseButton.SECONDARY);
            click(MouseButton.MIDDLE);
            click(MouseButton.FORWARD);
            return true;
        });
        assertThat(done).isEmpty();
        ui.ask(() -> {
            click(MouseButton.PRIMARY);
            return true;
        });
        assertThat(done).containsExactly("pressed");
    }

    private static void strike(javafx.scene.Node at, KeyCode code, String text, boolean control) {
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_TYPED, KeyEvent.KEY_RELEASED)) {
            var character = type == KeyEvent.KEY_TYPED ? text : KeyEvent.CHAR_UNDEFINED;
            Event.fireEvent(
                    at, new KeyEvent(type, character, text, code, false, control, false, false));
        }
    }

    private void click(MouseButton button) {
        for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
            boolean down = type == MouseEvent.MOUSE_PRESSED;
            Event.fireEvent(
                    key,
                    new MouseEvent(
                            type,
                            5,
                            5,
                            5,
                            5,
                            button,
                            1,
                            false,
                            false,
                            false,
                            false,
                            down && button == MouseButton.PRIMARY,
                            down && button == MouseButton.MIDDLE,
                            down && button == MouseButton.SECONDARY,
                            true,
                            false,
                            true,
                            null));
        }
    }
}
