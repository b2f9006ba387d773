package cn.yimen.desk.screen;

import cn.yimen.desk.desk.KeyState;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Pane;

/// A key of the desk: the same node in the same place for as long as the desk runs, so that a press
/// that spans a change of its face is not lost.
final class KeyCap {

    private static final double GAP = 10;
    private static final double PADDING = 7;

    /// A key with less room counts down in place of its hotkey.
    private static final double NARROW = 110;

    private final Button button = new Button();
    private final Area area;
    private final Face face;
    private String shown = "";

    /// How a key looks while it applies.
    enum Face {
        PLAIN(20),
        PRIMARY(30),
        /// The primary key of the bar.
        SMALL_PRIMARY(24),
        /// Words without a frame.
        BARE(16),
        /// Plain, where there is less room: in the bar, in a list of reasons.
        SMALL(18),
        ALARM(17);

        private final double size;

        Face(double size) {
            this.size = size;
        }
    }

    KeyCap(Area area, Face face, Runnable action) {
        this.area = area;
        this.face = face;
        area.place(button);
        button.getStyleClass().setAll("desk-key", styleClass());
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleRole(AccessibleRole.BUTTON);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> action.run());
    }

    Node node() {
        return button;
    }

    void visible(boolean visible) {
        button.setVisible(visible);
    }

    /// Shows a word and its hotkey; an empty hotkey shows none.
    void show(String word, String hotkey, KeyState state) {
        var words = state instanceof KeyState.Soon soon ? word + " " + soon.seconds() : word;
        var signature = words + '\0' + hotkey + state.isReady();
        button.setDisable(!state.isReady());
        if (signature.equals(shown)) {
            return;
        }
        shown = signature;
        button.setAccessibleText(words);
        boolean crowded = state instanceof KeyState.Soon && area.width() < NARROW;
        button.setGraphic(drawn(words, crowded ? "" : hotkey, state.isReady()));
    }

    /// Draws a picture of its own on the key, once for each thing that it says.
    void show(Node picture, String spoken) {
        if (spoken.equals(shown)) {
            return;
        }
        shown = spoken;
        picture.setMouseTransparent(true);
        button.setAccessibleText(spoken);
        button.setGraphic(picture);
    }

    private Pane drawn(String words, String hotkey, boolean ready) {
        var tone = tone(ready);
        var drawing = new Drawing();
        double hotkeyWidth =
                hotkey.isEmpty() ? 0 : Lettering.of(14).bold().width(hotkey) + 2 * PADDING + GAP;
        double room = area.width() - hotkeyWidth - 2 * PADDING;
        var lettering =
                Drawing.fitting(words, isPrimary() ? letters(tone).bold() : letters(tone), room);
        double width = lettering.width(words) + hotkeyWidth;
        double x = (area.width() - width) / 2;
        double middle = area.height() / 2;
        double end = drawing.text(words, lettering, x, middle + lettering.size() * 0.36);
        if (!hotkey.isEmpty()) {
            drawing.hotkey(hotkey, tone, end + GAP, middle + 5);
        }
        var pane = new Pane(drawing.nodes().toArray(Node[]::new));
        pane.setMouseTransparent(true);
        return new Area(0, 0, area.width(), area.height()).size(pane);
    }

    private boolean isPrimary() {
        return face == Face.PRIMARY || face == Face.SMALL_PRIMARY;
    }

    private Lettering letters(Tone tone) {
        return Lettering.of(face.size).in(tone);
    }

    private Tone tone(boolean ready) {
        if (!ready) {
            return Tone.INK_SOFT;
        }
        return switch (face) {
            case PRIMARY, SMALL_PRIMARY, ALARM -> Tone.ON_INDIGO;
            case BARE -> Tone.INK_SOFT;
            case PLAIN, SMALL -> Tone.INK;
        };
    }

    private String styleClass() {
        return switch (face) {
            case PRIMARY, SMALL_PRIMARY -> "desk-key-primary";
            case ALARM -> "desk-key-alarm";
            case BARE -> "desk-key-bare";
            case PLAIN, SMALL -> "desk-key-plain";
        };
    }
}
