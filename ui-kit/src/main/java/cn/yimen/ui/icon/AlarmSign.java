package cn.yimen.ui.icon;

import cn.yimen.ui.theme.Tone;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;

/// The mark of an alarm: its level is told by shape and by the number of its strokes; the colour
/// only helps.
public final class AlarmSign {

    private static final double GRID = 48;
    private static final double STROKE = 3;

    private AlarmSign() {}

    /// How bad it is.
    public enum Level {
        YELLOW,
        ORANGE,
        RED
    }

    public static Pane of(Level level, double size) {
        var drawing = new Group(outline(level));
        int strokes =
                switch (level) {
                    case YELLOW -> 1;
                    case ORANGE -> 2;
                    case RED -> 3;
                };
        double first = GRID / 2 - (strokes - 1) * 3.5;
        double middle = level == Level.YELLOW ? 28 : 24;
        for (int i = 0; i < strokes; i++) {
            exclaim(drawing, first + i * 7, middle, level == Level.RED ? Tone.PAPER : Tone.INK);
        }
        drawing.setManaged(false);
        drawing.getTransforms().add(new Scale(size / GRID, size / GRID, 0, 0));
        var pane = new Pane(drawing);
        pane.setMinSize(size, size);
        pane.setPrefSize(size, size);
        pane.setMaxSize(size, size);
        pane.setMouseTransparent(true);
        return pane;
    }

    private static Polygon outline(Level level) {
        var shape =
                switch (level) {
                    case YELLOW -> new Polygon(24, 4, 46, 43, 2, 43);
                    case ORANGE -> new Polygon(24, 2, 46, 24, 24, 46, 2, 24);
                    case RED ->
                            new Polygon(15, 3, 33, 3, 45, 15, 45, 33, 33, 45, 15, 45, 3, 33, 3, 15);
                };
        shape.setStrokeWidth(STROKE);
        shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
        return Tone.INK.stroke(ground(level).fill(shape));
    }

    private static Tone ground(Level level) {
        return switch (level) {
            case YELLOW -> Tone.ALARM_YELLOW;
            case ORANGE -> Tone.ALARM_ORANGE;
            case RED -> Tone.CINNABAR_INK;
        };
    }

    private static void exclaim(Group drawing, double x, double middle, Tone tone) {
        var stroke = new Line(x, middle - 10, x, middle + 3);
        stroke.setStrokeWidth(4);
        stroke.setStrokeLineCap(StrokeLineCap.BUTT);
        drawing.getChildren()
                .addAll(tone.stroke(stroke), tone.fill(new Circle(x, middle + 9, 2.4)));
    }
}
