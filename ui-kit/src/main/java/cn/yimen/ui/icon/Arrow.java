package cn.yimen.ui.icon;

import cn.yimen.ui.theme.Tone;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// The arrow between a called number and its door, pointing right.
public final class Arrow {
    private Arrow() {}

    /// An arrow in a box of this size in px, with this stroke.
    public static Path right(double width, double height, double stroke, Tone tone) {
        double half = stroke / 2;
        double tip = width - half * 1.5;
        double head = height / 2 - half;
        var path =
                new Path(
                        new MoveTo(0, height / 2),
                        new LineTo(tip, height / 2),
                        new MoveTo(tip - head, half),
                        new LineTo(tip, height / 2),
                        new LineTo(tip - head, height - half));
        path.setStrokeWidth(stroke);
        path.setStrokeLineCap(StrokeLineCap.BUTT);
        path.setStrokeLineJoin(StrokeLineJoin.MITER);
        return tone.stroke(path);
    }
}
