package cn.yimen.ui.control;

import cn.yimen.ui.theme.Tone;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.StrokeLineCap;

/// Time that is left, as a ring that empties; it moves once a second and never in between.
public final class CountdownRing {
    private final Pane node = new Pane();
    private final Arc rest;

    /// A ring of this outer diameter and stroke, in px.
    public CountdownRing(double diameter, double stroke) {
        double centre = diameter / 2;
        double radius = centre - stroke / 2;
        var track = new Circle(centre, centre, radius);
        track.setFill(null);
        track.setStrokeWidth(stroke);
        rest = new Arc(centre, centre, radius, radius, 90, -360);
        rest.setType(ArcType.OPEN);
        rest.setFill(null);
        rest.setStrokeWidth(stroke);
        rest.setStrokeLineCap(StrokeLineCap.ROUND);
        node.getChildren().addAll(Tone.LINE.stroke(track), Tone.INDIGO.stroke(rest));
        node.setMouseTransparent(true);
        new Area(0, 0, diameter, diameter).size(node);
    }

    /// Shows what is left of the whole, 0 to 1.
    public void show(double left) {
        rest.setLength(-360 * Math.clamp(left, 0, 1));
        rest.setVisible(left > 0);
    }

    public Pane node() {
        return node;
    }
}
