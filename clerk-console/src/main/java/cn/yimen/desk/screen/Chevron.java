package cn.yimen.desk.screen;

import cn.yimen.ui.theme.Tone;
import javafx.scene.Node;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// Points where the desk's lower edge will go.
final class Chevron {

    private Chevron() {}

    static Node up(Tone tone) {
        return line(tone, 0, 10, 9, 1, 18, 10);
    }

    static Node down(Tone tone) {
        return line(tone, 0, 1, 9, 10, 18, 1);
    }

    private static Node line(Tone tone, double... points) {
        var line = new Polyline(points);
        line.setFill(null);
        line.setStrokeWidth(3);
        line.setStrokeLineCap(StrokeLineCap.ROUND);
        line.setStrokeLineJoin(StrokeLineJoin.ROUND);
        return tone.stroke(line);
    }
}
