package cn.yimen.ui.brand;

import cn.yimen.ui.theme.Tone;
import javafx.geometry.NodeOrientation;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;

/// A region's mark in the header; the same way round in every language.
public final class MarkView {

    private static final double GRID = 96;
    private static final double STROKE = 8;

    private MarkView() {}

    /// The mark in a square of this size in px.
    public static Pane of(Brand.Mark mark, double size) {
        var drawing = new Group(line(mark.strokes(), Tone.LINTEL_TEXT));
        if (!mark.accent().isEmpty()) {
            drawing.getChildren().add(line(mark.accent(), Tone.GOLD));
        }
        drawing.setManaged(false);
        drawing.getTransforms().add(new Scale(size / GRID, size / GRID, 0, 0));
        var pane = new Pane(drawing);
        pane.setMinSize(size, size);
        pane.setPrefSize(size, size);
        pane.setMaxSize(size, size);
        pane.setMouseTransparent(true);
        pane.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        return pane;
    }

    private static SVGPath line(String path, Tone tone) {
        var line = new SVGPath();
        line.setContent(path);
        line.setFill(Color.TRANSPARENT);
        line.setStrokeWidth(STROKE);
        line.setStrokeLineCap(StrokeLineCap.ROUND);
        line.setStrokeLineJoin(StrokeLineJoin.ROUND);
        return tone.stroke(line);
    }
}
