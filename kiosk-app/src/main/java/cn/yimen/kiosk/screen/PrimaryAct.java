package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.ui.control.CountdownRing;
import cn.yimen.ui.control.Key;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import javafx.scene.control.Button;
import javafx.scene.text.Text;

/// The primary key of a screen whose act changes.
record PrimaryAct(Surroundings around, Button key) {

    PrimaryAct {
        Layout.PRIMARY.place(key);
    }

    void show(Icon icon, String words, KioskEvent.Touch touch) {
        key.setMouseTransparent(false);
        key.setDisable(false);
        Key.face(key, Row.beside(24, IconView.plain(icon, 60, Tone.ON_INDIGO), text(words)), words);
        var send = around.send(touch);
        key.setOnAction(touched -> send.run());
    }

    /// It keeps its place while the machine works; further touches are ignored.
    void busy(String words) {
        key.setMouseTransparent(true);
        key.setDisable(false);
        var ring = new CountdownRing(52, 7);
        ring.show(0.25);
        Key.face(key, Row.beside(24, ring.node(), text(words)), words);
    }

    /// It keeps its place and says why it cannot be used.
    void off(String why) {
        key.setDisable(true);
        Key.face(
                key,
                Row.beside(
                        20,
                        IconView.plain(Icon.INFO, 44, Tone.INK),
                        Lettering.LABEL.bold().fitted(why, key.getPrefWidth() - 140, 26)),
                why);
    }

    private Text text(String words) {
        return Lettering.KEY.bold().in(Tone.ON_INDIGO).fitted(words, key.getPrefWidth() - 140, 30);
    }
}
