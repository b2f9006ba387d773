package cn.yimen.kiosk.screen;

import cn.yimen.ui.control.Area;
import cn.yimen.ui.theme.Tone;
import javafx.scene.Group;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.StrokeLineJoin;

/// The paper of a slip, torn off below.
final class SlipPaper {
    /// How far the teeth reach below its edge, in px.
    static final double TOOTH_DEPTH = 26;

    private static final double TOOTH = 45;

    /// How far the shadow reaches, and how far it falls, in px.
    private static final double SHADOW = 24;

    private static final double FALL = 6;
    private static final int RINGS = 6;

    private SlipPaper() {}

    /// With the one shadow of the house. It is drawn as rings: an effect would keep pictures of the
    /// whole paper, ten and more of three megabytes each, as long as there is memory.
    static Group of(Area area) {
        var paper = new Group();
        for (int ring = 1; ring <= RINGS; ring++) {
            paper.getChildren().add(shadow(edge(area), 2 * SHADOW * ring / RINGS));
        }
        var sheet = edge(area);
        sheet.getStyleClass().add("slip-paper");
        paper.getChildren().add(Tone.SHEET.fill(sheet));
        return paper;
    }

    private static Polygon shadow(Polygon edge, double width) {
        edge.setFill(null);
        edge.setStrokeWidth(width);
        edge.setStrokeLineJoin(StrokeLineJoin.ROUND);
        edge.setTranslateY(FALL);
        edge.getStyleClass().add("slip-shadow");
        return edge;
    }

    private static Polygon edge(Area area) {
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
        return edge;
    }

    /// Where the number ends and what it means begins.
    static Line dashes(double left, double right, double y) {
        var line = new Line(left, y, right, y);
        line.setStrokeWidth(2.5);
        line.getStrokeDashArray().addAll(7.0, 5.0);
        return Tone.KEY_LINE.stroke(line);
    }
}
