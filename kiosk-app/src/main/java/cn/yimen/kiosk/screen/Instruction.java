package cn.yimen.kiosk.screen;

import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.theme.Lettering;
import javafx.scene.Node;
import javafx.scene.text.Text;

/// One thing of several that the reader is to do.
record Instruction(int ordinal, String words, boolean isFilled) implements Tile {
    private static final double HEIGHT = 96;
    private static final double DISC = 60;
    private static final double SIDE = 36;

    static Instruction filled(int ordinal, String words) {
        return new Instruction(ordinal, words, true);
    }

    static Instruction outlined(int ordinal, String words) {
        return new Instruction(ordinal, words, false);
    }

    @Override
    public double height(double width, Look look) {
        return Math.max(look.px(HEIGHT), text(width, look).getLayoutBounds().getHeight() + 20);
    }

    @Override
    public Node draw(double width, double height, Look look) {
        var disc = isFilled ? Discs.filled(ordinal) : Discs.outlined(ordinal);
        new Area(0, 0, DISC, DISC).size(disc);
        var row = Row.left(28, disc, text(width, look));
        row.setStyle("-fx-padding: 0 %1$s 0 %1$s;".formatted(SIDE));
        return new Area(0, 0, width, height).size(row);
    }

    private Text text(double width, Look look) {
        var lettering = look.type(Lettering.of(38));
        return lettering.fitted(words, width - 2 * SIDE - DISC - 28, lettering.size() * 0.8);
    }
}
