package cn.yimen.ui.control;

import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;

/// What can be touched: a button with a drawn face, that acts when the finger leaves it.
public final class Key {
    private static final String CHOSEN = "key-chosen";

    private Key() {}

    /// A key with this face; `spoken` is what a screen reader says and what a test finds it by.
    public static Button of(KeyStyle style, Node face, String spoken, Runnable action) {
        var key = new Button();
        key.getStyleClass().setAll(style.classes());
        key.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        face(key, face, spoken);
        key.setAccessibleRole(AccessibleRole.BUTTON);
        key.setOnAction(pressed -> action.run());
        return key;
    }

    /// The screen's one primary act, in words only.
    public static Button primary(String words, Runnable action) {
        return of(KeyStyle.PRIMARY, onIndigo().text(words), words, action);
    }

    /// A primary act with an icon before its words.
    public static Button primary(Icon icon, String words, Runnable action) {
        var drawing = IconView.plain(icon, 60, Tone.ON_INDIGO);
        return of(KeyStyle.PRIMARY, Row.beside(24, drawing, onIndigo().text(words)), words, action);
    }

    /// A primary act that leads on, with a chevron behind its words.
    public static Button primaryOnwards(String words, Runnable action) {
        var chevron = IconView.plain(Icon.NEXT, 44, Tone.ON_INDIGO);
        return of(KeyStyle.PRIMARY, Row.beside(20, onIndigo().text(words), chevron), words, action);
    }

    /// An ordinary key in words only.
    public static Button plain(String words, Runnable action) {
        return of(KeyStyle.PLAIN, Lettering.LABEL.bold().text(words), words, action);
    }

    /// Draws another face on a key that stays where it is.
    public static void face(Button key, Node face, String spoken) {
        face.setMouseTransparent(true);
        Row.raise(face);
        key.setGraphic(face);
        key.setAccessibleText(spoken);
    }

    /// Gives a key that stays where it is another look.
    public static void style(Button key, KeyStyle style) {
        if (!key.getStyleClass().equals(style.classes())) {
            key.getStyleClass().setAll(style.classes());
        }
    }

    /// How much of a key's height its lip takes, in px.
    public static double lip(KeyStyle style) {
        return switch (style) {
            case PLAIN, PRIMARY, UTILITY -> 8;
            case BARE, LINTEL, LIGHT -> 0;
        };
    }

    /// Marks a key as chosen; its face must show a tick too, since colour alone says nothing.
    public static void choose(Button key, boolean chosen) {
        key.getStyleClass().remove(CHOSEN);
        if (chosen) {
            key.getStyleClass().add(CHOSEN);
        }
    }

    private static Lettering onIndigo() {
        return Lettering.KEY.bold().in(Tone.ON_INDIGO);
    }
}
