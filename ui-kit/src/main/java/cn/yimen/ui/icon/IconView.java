package cn.yimen.ui.icon;

import cn.yimen.ui.theme.Tone;
import javafx.geometry.NodeOrientation;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;

/// An icon at a size in px, in one colour or with its accent in cinnabar.
public final class IconView {
    private static final double GRID = 96;

    private IconView() {}

    /// Both paths in the colour of the text beside it.
    public static Pane plain(Icon icon, double size, Tone tone) {
        return view(icon, size, tone, tone);
    }

    /// For a service, a theme or a material on white: the second path, where it is an accent, in
    /// cinnabar.
    public static Pane accented(Icon icon, double size, Tone tone) {
        return view(icon, size, tone, Tone.CINNABAR);
    }

    private static Pane view(Icon icon, double size, Tone tone, Tone accent) {
        var drawing = new Group();
        drawing.setManaged(false);
        double stroke = strokeAt(icon, size);
        drawing.getChildren().add(line(icon.path(), stroke, tone));
        icon.second().ifPresent(path -> drawing.getChildren().add(line(path, stroke, tone)));
        icon.accent().ifPresent(path -> drawing.getChildren().add(line(path, stroke, accent)));
        drawing.getTransforms().add(new Scale(size / GRID, size / GRID, 0, 0));
        var pane = new Pane(drawing);
        if (!icon.turns()) {
            pane.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        }
        pane.setMinSize(size, size);
        pane.setPrefSize(size, size);
        pane.setMaxSize(size, size);
        pane.setMouseTransparent(true);
        return pane;
    }

    private static SVGPath line(String path, double stroke, Tone tone) {
        var line = new SVGPath();
        line.setContent(path);
        line.setFill(Color.TRANSPARENT);
        line.setStrokeWidth(stroke);
        line.setStrokeLineCap(StrokeLineCap.ROUND);
        line.setStrokeLineJoin(StrokeLineJoin.ROUND);
        return tone.stroke(line);
    }

    /// Scaling thins strokes: small icons get wider ones, in units of the grid.
    private static double strokeAt(Icon icon, double size) {
        if (size >= 64) {
            return 6;
        }
        return switch (icon) {
            case NEXT, PREV, CHECK -> size < 50 ? 9.5 : 7.5;
            default -> size >= 48 ? 7 : 7.5;
        };
    }
}
