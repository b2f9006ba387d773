package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.Optional;
import javafx.scene.Node;

/// A day or a time of the calendar, with how many places are free.
///
/// @param note below it; where it cannot be chosen, why
record TimeTile(String words, String note, boolean open, KioskEvent.Touch touch) implements Tile {
    private static final double HEIGHT = 128;

    @Override
    public double height(double width, Look look) {
        return look.px(HEIGHT);
    }

    @Override
    public Optional<Touching> touching() {
        return Optional.of(Touching.plain(touch, words + ", " + note).off(!open));
    }

    @Override
    public Node draw(double width, double height, Look look) {
        var tone = open ? Tone.INK : Tone.INK_SOFT;
        var label = look.type(Lettering.BODY.bold().in(tone));
        var caption = look.type(open ? Lettering.CAPTION.soft() : Lettering.CAPTION);
        var column =
                Row.above(
                        4,
                        label.fitted(words, width - 28, label.size() * 0.65),
                        caption.fitted(note, width - 28, caption.size() * 0.7));
        return new Area(0, 0, width, height).size(column);
    }
}
