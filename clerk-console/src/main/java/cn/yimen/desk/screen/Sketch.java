package cn.yimen.desk.screen;

import cn.yimen.desk.desk.Desk;
import cn.yimen.desk.desk.DeskKey;
import cn.yimen.desk.desk.DeskState;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import javafx.scene.layout.Pane;

/// A desk on its way to the screen: what is shown, in which words, on what.
record Sketch(Desk desk, DeskState state, Words words, KeyChart keys, Drawing drawing) {

    static Sketch of(Desk desk, Words words, KeyChart keys) {
        return new Sketch(desk, desk.state(), words, keys, new Drawing());
    }

    /// The hotkey of an action.
    String key(DeskKey action) {
        return keys.label(action);
    }

    String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    /// An icon with its upper left corner here.
    void icon(Icon icon, double size, Tone tone, double x, double y) {
        drawing.node(IconView.plain(icon, size, tone), x, y);
    }

    /// An exclamation mark in a ring: the info icon upside down.
    static Pane alarm(double size, Tone tone) {
        var icon = IconView.plain(Icon.INFO, size, tone);
        icon.setRotate(180);
        return icon;
    }

    static Lettering letters(double size) {
        return Lettering.of(size);
    }

    static Lettering bold(double size) {
        return Lettering.of(size).bold();
    }

    static Lettering soft(double size) {
        return Lettering.of(size).soft();
    }
}
