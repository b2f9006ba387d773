package cn.yimen.ui.icon;

import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Text;

/// The mark of the house: the strokes of 门 around a window's number; without a number, the door
/// alone.
///
/// All measures are parts of the height `h`: stroke 0.062 h; 0.92 h wide for one digit or none,
/// 1.30 h otherwise.
public final class DoorView {
    private static final double STROKE = 0.062;
    private static final double NARROW = 0.92;
    private static final double WIDE = 1.30;
    private static final double DASH = 0.12;

    /// Height of digits and capitals as a part of the font's size.
    private static final double CAP = 0.75;

    private DoorView() {}

    /// How the door's strokes stand.
    public enum Leaf {
        /// The window is open.
        SOLID,
        /// The window is not serving.
        DASHED,
        /// The window is serving (on the map only).
        FILLED
    }

    /// How large and in which colours; `cap` is the digits' height as a part of the door's, 0.66 to
    /// 0.72.
    public record Look(double height, Leaf leaf, Tone strokes, Tone digits, double cap) {
        public static Look solid(double height, Tone tone) {
            return new Look(height, Leaf.SOLID, tone, tone, 0.66);
        }

        public Look leaf(Leaf other) {
            return new Look(height, other, strokes, digits, cap);
        }

        public Look digits(Tone other, double otherCap) {
            return new Look(height, leaf, strokes, other, otherCap);
        }
    }

    /// The door around a window's name, at most two characters; empty for the mark alone.
    public static Pane of(String window, Look look) {
        double h = look.height();
        double w = width(window, h);
        var pane = new Pane();
        if (look.leaf() == Leaf.FILLED) {
            var ground = new Polygon(0, h * 0.2, w * 0.33, 0, w, 0, w, h, 0, h);
            pane.getChildren().add(Tone.SERVING.fill(ground));
        }
        double s = STROKE * h;
        pane.getChildren()
                .addAll(
                        stroke(look, s / 2, 0.20 * h, s / 2, h),
                        stroke(look, 0.33 * w, s / 2, w, s / 2),
                        stroke(look, w - s / 2, 0, w - s / 2, h),
                        dot(look));
        if (!window.isEmpty()) {
            pane.getChildren().add(number(window, look, w));
        }
        pane.setMinSize(w, h);
        pane.setPrefSize(w, h);
        pane.setMaxSize(w, h);
        pane.setMouseTransparent(true);
        pane.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        return pane;
    }

    /// Width of the door around this name, for a height.
    public static double width(String window, double height) {
        return (window.length() > 1 ? WIDE : NARROW) * height;
    }

    /// Dashed, it begins and ends with a dash, so that two that meet make a whole corner.
    private static Line stroke(Look look, double fromX, double fromY, double toX, double toY) {
        var line = new Line(fromX, fromY, toX, toY);
        line.setStrokeWidth(STROKE * look.height());
        line.setStrokeLineCap(StrokeLineCap.BUTT);
        if (look.leaf() == Leaf.DASHED) {
            double length = Math.hypot(toX - fromX, toY - fromY);
            double gaps = Math.rint((length / (DASH * look.height()) - 1) / 2);
            line.getStrokeDashArray().add(length / (2 * gaps + 1));
        }
        return look.strokes().stroke(line);
    }

    /// The dot of 门 stays whole when the strokes are dashed.
    private static Line dot(Look look) {
        double h = look.height();
        double s = STROKE * h;
        return stroke(look.leaf(Leaf.SOLID), 0.95 * s, 0.3 * s, 0.95 * s + 0.105 * h, 0.125 * h);
    }

    private static Text number(String window, Look look, double w) {
        double h = look.height();
        double narrowing = window.length() > 1 ? 0.93 : 1;
        var text =
                Lettering.of(look.cap() * h * narrowing / CAP)
                        .black()
                        .in(look.digits())
                        .number(window);
        Bounds seen = text.getLayoutBounds();
        text.setX(w / 2 - seen.getCenterX());
        text.setY((0.145 * h + h) / 2 - seen.getCenterY());
        return text;
    }
}
