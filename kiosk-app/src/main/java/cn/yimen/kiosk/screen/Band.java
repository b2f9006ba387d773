package cn.yimen.kiosk.screen;

import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import javafx.scene.Node;
import javafx.scene.text.Text;

/// A notice: what was done, what needs attention, what is good to know.
record Band(Icon icon, String words, Tone tone, Tone ground) implements Tile {
    private static final double LEAST = 88;
    private static final double ICON = 44;
    private static final double SIDE = 32;

    static Band done(String words) {
        return new Band(Icon.DONE, words, Tone.JADE, Tone.JADE_WASH);
    }

    static Band attention(Icon icon, String words) {
        return new Band(icon, words, Tone.AMBER, Tone.AMBER_WASH);
    }

    static Band information(Icon icon, String words) {
        return new Band(icon, words, Tone.INK, Tone.INDIGO_WASH);
    }

    /// Something that was typed or chosen wrongly: in words, below what it is about.
    static Band wrong(String words) {
        return new Band(Icon.WARN, words, Tone.CINNABAR_INK, Tone.PAPER);
    }

    @Override
    public double height(double width, Look look) {
        double text = text(width, look).getLayoutBounds().getHeight();
        return Math.max(isWrong() ? 56 : look.px(LEAST), text + (isWrong() ? 4 : 32));
    }

    @Override
    public Node draw(double width, double height, Look look) {
        var row = Row.left(20, IconView.plain(icon, look.px(ICON), tone), text(width, look));
        if (!isWrong()) {
            row.getStyleClass().add("notice");
        }
        row.setStyle("-fx-padding: 0 %1$s 0 %1$s;".formatted(isWrong() ? 0 : SIDE));
        return ground.ground(new Area(0, 0, width, height).size(row));
    }

    private boolean isWrong() {
        return tone == Tone.CINNABAR_INK;
    }

    private Text text(double width, Look look) {
        double room = width - 2 * SIDE - look.px(ICON) - 20;
        var lettering = look.type(Lettering.BODY.bold().in(tone));
        return lettering.fitted(words, room, lettering.size() * 0.76);
    }
}
