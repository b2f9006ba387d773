package cn.yimen.ui.chart;

import cn.yimen.ui.chart.Layer.Filling;
import cn.yimen.ui.theme.Tone;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;

/// The ground between two courses: flat, or hatched where it is a guess.
final class BandView {

    private static final double PITCH = 10;

    private BandView() {}

    static Node of(double[] outline, Filling filling) {
        return switch (filling) {
            case FLAT -> Tone.USUAL.fill(new Polygon(outline));
            case HATCHED -> hatched(new Polygon(outline));
        };
    }

    /// Strokes from lower left to upper right, cut to the outline.
    private static Node hatched(Polygon outline) {
        var strokes = new Group();
        var box = outline.getLayoutBounds();
        for (double x = box.getMinX() - box.getHeight(); x < box.getMaxX(); x += PITCH) {
            var stroke = new Line(x, box.getMaxY(), x + box.getHeight(), box.getMinY());
            strokes.getChildren().add(ChartStyle.line(stroke, 1.5, Tone.INDIGO, List.of()));
        }
        strokes.setClip(outline);
        return strokes;
    }
}
