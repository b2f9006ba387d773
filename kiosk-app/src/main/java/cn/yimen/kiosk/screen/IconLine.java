package cn.yimen.kiosk.screen;

import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import javafx.scene.Node;
import javafx.scene.text.Text;

/// A line that informs: an icon that says what about, and the words.
record IconLine(Icon icon, String words) implements Tile {
    private static final double HEIGHT = 84;
    private static final double ICON = 40;
    private static final double SIDE = 36;

    @Override
    public double height(double width, Look look) {
        return Math.max(look.px(HEIGHT), text(width, look).getLayoutBounds().getHeight() + 20);
    }

    @Override
    public Node draw(double width, double height, Look look) {
        var row = Row.left(24, IconView.plain(icon, look.px(ICON), Tone.INDIGO), text(width, look));
        row.setStyle("-fx-padding: 0 %1$s 0 %1$s;".formatted(SIDE));
        return new Area(0, 0, width, height).size(row);
    }

    private Text text(double width, Look look) {
        var lettering = look.type(Lettering.BODY);
        double room = width - 2 * SIDE - look.px(ICON) - 24;
        return lettering.fitted(words, room, lettering.size() * 0.8);
    }
}
