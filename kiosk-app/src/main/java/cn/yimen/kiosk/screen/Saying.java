package cn.yimen.kiosk.screen;

import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.text.Text;

/// A card with a text to be read, and an icon beside it.
record Saying(Icon icon, String words) implements Tile {
    private static final double PADDING = 36;
    private static final double ICON = 48;

    static Saying of(Icon icon, String words) {
        return new Saying(icon, words);
    }

    @Override
    public double height(double width, Look look) {
        return Math.ceil(text(width, look).getLayoutBounds().getHeight()) + 2 * PADDING;
    }

    @Override
    public Node draw(double width, double height, Look look) {
        var row = Row.left(24, IconView.plain(icon, look.px(ICON), Tone.INDIGO), text(width, look));
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("card");
        row.setStyle("-fx-padding: %1$s;".formatted(PADDING));
        return new Area(0, 0, width, height).size(row);
    }

    private Text text(double width, Look look) {
        return look.type(Lettering.LABEL)
                .paragraph(words, width - 2 * PADDING - look.px(ICON) - 24);
    }
}
