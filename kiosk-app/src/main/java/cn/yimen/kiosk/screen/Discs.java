package cn.yimen.kiosk.screen;

import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

/// Round marks with an ordinal.
final class Discs {
    private Discs() {}

    /// A step that the reader is to take.
    static Pane filled(int ordinal) {
        var disc =
                new StackPane(
                        Lettering.of(34).bold().in(Tone.PAPER).number(String.valueOf(ordinal)));
        disc.getStyleClass().add("disc");
        return Tone.INK.ground(disc);
    }

    /// Something of a list.
    static Pane outlined(int ordinal) {
        var disc = new StackPane(Lettering.of(36).bold().number(String.valueOf(ordinal)));
        disc.getStyleClass().add("disc-outlined");
        return disc;
    }
}
