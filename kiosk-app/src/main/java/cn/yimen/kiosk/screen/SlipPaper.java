package cn.yimen.kiosk.screen;

import cn.yimen.ui.control.Area;
import cn.yimen.ui.theme.Tone;
import javafx.scene.effect.DropShadow;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;

/// The paper of a slip, torn off below.
final class SlipPaper {
    /// How far the teeth reach below its edge, in px.
    static final double TOOTH_DEPTH = 26;

    private static final double TOOTH = 45;

    private SlipPaper() {}

    /// The one shadow of the house: on a still node that is kept as a picture.
    static Polygon of(Area area) {
        var edge = new Polygon();
        var points = edge.getPoints();
        double bottom = area.bottom();
        points.addAll(area.x(), area.y(), area.right(), area.y(), area.right(), bottom);
        int teeth = (int) Math.max(1, Math.round(area.width() / TOOTH));
        double tooth = area.width() / teeth;
        for (int i = teeth - 1; i >= 0; i--) {
            points.addAll(area.x() + (i + 0.5) * tooth, bottom + TOOTH_DEPTH);
            points.addAll(area.x() + i * tooth, bottom);
        }
        edge.setEffect(new DropShadow(24, 0, 6, Color.rgb(26, 33, 41, 0.14)));
        edge.setCache(true);
        edge.getStyleClass().add("slip-paper");
        return Tone.SHEET.fill(edge);
    }

    /// Where the number ends and what it means begins.
    static Line dashes(double left, double right, double y) {
        var line = new Line(left, y, right, y);
        line.setStrokeWidth(2.5);
        line.getStrokeDashArray().addAll(7.0, 5.0);
        return Tone.KEY_LINE.stroke(line);
    }
}
