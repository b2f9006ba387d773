package cn.yimen.display.screen;

import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import javafx.scene.Group;
import javafx.scene.Node;

/// A line's letter in its box.
final class Letter {

    private static final double STROKE = 4;
    private static final double RADIUS = 12;
    private static final double SIZE = 0.84;
    private static final double MARGIN = 7;

    private Letter() {}

    /// How wide the box is that holds these letters at their size.
    static double width(String prefix, double size) {
        return Math.max(size, style(size).width(prefix) + 2 * MARGIN);
    }

    /// As wide as its letters need it.
    static Node whole(String prefix, double x, double middle, double size) {
        double width = width(prefix, size);
        var box = new Box(x, middle - size / 2, width, size);
        var style = style(size);
        double letterX = x + (width - style.width(prefix)) / 2;
        return new Group(
                box.outline(Tone.BOARD_INDIGO, STROKE, RADIUS),
                Setting.digits(style, prefix, letterX, middle));
    }

    private static Lettering style(double size) {
        return Lettering.of(Math.floor(size * SIZE)).bold().in(Tone.PAPER);
    }

    /// @param x the box's left edge, `middle` of its height
    static Node of(String prefix, double x, double middle, double size) {
        var box = new Box(x, middle - size / 2, size, size);
        var style = Setting.fitted(style(size), prefix, size - 2 * MARGIN);
        double letterX = x + (size - style.width(prefix)) / 2;
        return new Group(
                box.outline(Tone.BOARD_INDIGO, STROKE, RADIUS),
                Setting.digits(style, prefix, letterX, middle));
    }
}
