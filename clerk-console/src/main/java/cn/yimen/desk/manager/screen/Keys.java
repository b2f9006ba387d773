package cn.yimen.desk.manager.screen;

import cn.yimen.ui.control.Area;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;

/// The keys and fields of a page by their names. A page is drawn anew while somebody works on it,
/// and a key that is pressed, or a field that is written in, must be the same one afterwards.
public final class Keys {

    private static final double PADDING = 10;
    private static final double SMALLEST = 12;

    private final Map<String, Button> buttons = new HashMap<>();
    private final Map<String, TextField> fields = new HashMap<>();

    /// How a key looks.
    public enum Face {
        PLAIN("desk-key-plain", Tone.INK),
        PRIMARY("desk-key-primary", Tone.ON_INDIGO),
        ALARM("desk-key-alarm", Tone.ON_INDIGO),
        CHOSEN("manager-key-chosen", Tone.INK),
        BARE("desk-key-bare", Tone.INK);

        private final String style;
        private final Tone tone;

        Face(String style, Tone tone) {
            this.style = style;
            this.tone = tone;
        }
    }

    /// @param ready whether the key can be pressed; one that cannot is dashed and keeps its place
    public record Cap(Face face, String words, boolean ready) {
        public static Cap plain(String words) {
            return new Cap(Face.PLAIN, words, true);
        }

        public Cap when(boolean isReady) {
            return new Cap(face, words, isReady);
        }

        public Cap as(Face other) {
            return new Cap(other, words, ready);
        }
    }

    public Button key(String name, Cap cap, Area area, Runnable action) {
        return key(name, cap, area, new Pane(), action);
    }

    /// @param picture stands on the key in place of its words where it holds anything
    Button key(String name, Cap cap, Area area, Pane picture, Runnable action) {
        var button = buttons.computeIfAbsent(name, Keys::made);
        area.place(button);
        button.getStyleClass().setAll("desk-key", cap.face().style);
        button.setDisable(!cap.ready());
        button.setAccessibleText(cap.words());
        button.setOnAction(_ -> action.run());
        if (picture.getChildren().isEmpty()) {
            double size = Math.min(21, area.height() * 0.45);
            var lettering = Lettering.of(size).in(cap.ready() ? cap.face().tone : Tone.INK_SOFT);
            var bold = cap.face() == Face.PLAIN || cap.face() == Face.BARE;
            var text =
                    (bold ? lettering : lettering.bold())
                            .fitted(cap.words(), area.width() - 2 * PADDING, SMALLEST);
            text.setMouseTransparent(true);
            text.setTranslateY(-0.056 * size);
            button.setGraphic(text);
        } else {
            picture.setMouseTransparent(true);
            button.setGraphic(picture);
        }
        return button;
    }

    private static Button made(String name) {
        var button = new Button();
        button.setId(name);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleRole(AccessibleRole.BUTTON);
        return button;
    }

    public TextField field(String name, String prompt, Area area) {
        var field = fields.computeIfAbsent(name, Keys::madeField);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        return area.place(field);
    }

    /// What is typed here is not shown.
    public TextField secret(String name, String prompt, Area area) {
        fields.computeIfAbsent(name, _ -> made(new PasswordField(), name));
        return field(name, prompt, area);
    }

    private static TextField madeField(String name) {
        return made(new TextField(), name);
    }

    private static TextField made(TextField field, String name) {
        field.setId(name);
        field.setFont(Lettering.of(20).font());
        field.getStyleClass().setAll("manager-field");
        return field;
    }
}
