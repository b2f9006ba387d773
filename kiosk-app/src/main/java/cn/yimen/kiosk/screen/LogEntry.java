package cn.yimen.kiosk.screen;

import cn.yimen.ui.control.Area;
import cn.yimen.ui.theme.Lettering;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// One line of the event log, on two lines at most.
record LogEntry(String words) implements Tile {
    private static final double HEIGHT = 96;
    private static final double LEAST = 26;

    @Override
    public double height(double width, Look look) {
        return look.px(HEIGHT);
    }

    @Override
    public Node draw(double width, double height, Look look) {
        var text = look.type(Lettering.CAPTION).fitted(words, width, LEAST);
        var box = new Area(0, 0, width, height).size(new StackPane(text));
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }
}
