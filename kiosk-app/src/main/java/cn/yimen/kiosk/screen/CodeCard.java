package cn.yimen.kiosk.screen;

import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.QrView;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.theme.Lettering;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// A code for a phone, and what it is for.
record CodeCard(String content, String words) implements Tile {
    private static final double CODE = 220;
    private static final double LARGE_CODE = 300;
    private static final double PADDING = 24;

    @Override
    public double height(double width, Look look) {
        return CODE + 2 * PADDING + (isNarrow(width) ? look.px(52) : 0);
    }

    private static boolean isNarrow(double width) {
        return width < 600;
    }

    @Override
    public Node draw(double width, double height, Look look) {
        boolean above = isNarrow(width) && height >= CODE;
        double below = above ? look.px(52) : 0;
        double most = Math.min(width, height - below) - 2 * PADDING;
        double side = Math.min(most, LARGE_CODE);
        var code = QrView.of(content, side);
        double room = above ? width - 2 * PADDING : width - side - 4 * PADDING;
        var lettering = look.type(isNarrow(width) ? Lettering.CAPTION : Lettering.LABEL);
        var text = lettering.fitted(words, room, lettering.size() * 0.7);
        Region box = above ? Row.above(4, code, text) : Row.left(PADDING, code, text);
        box.getStyleClass().add("card");
        box.setStyle("-fx-padding: %1$s;".formatted(PADDING));
        return new Area(0, 0, width, height).size(box);
    }
}
