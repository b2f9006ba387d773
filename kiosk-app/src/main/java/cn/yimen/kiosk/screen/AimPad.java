package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.FirstStart.Aiming;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.SetupTouch;
import cn.yimen.ui.theme.Tone;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/// A place with one mark after the other, near its corners and in its middle; says how far from the
/// mark the glass was touched. The touch counts where it begins, as a key's does.
///
/// @param mark index of the mark that is shown; none from [Aiming#MARKS] on
/// @param sink hears the distance
record AimPad(int mark, Consumer<KioskEvent> sink) implements Tile {

    private static final double LEAST = 320;

    /// Of a mark from the edge: a ring must stand whole.
    private static final double INSET = 72;

    private static final double RING = 28;
    private static final double ARM = 52;

    /// Where the marks stand, as shares of the room between the insets.
    private static final List<Point2D> MARKS =
            List.of(
                    new Point2D(0, 0),
                    new Point2D(1, 0),
                    new Point2D(0.5, 0.5),
                    new Point2D(0, 1),
                    new Point2D(1, 1));

    @Override
    public double height(double width, Look look) {
        return LEAST;
    }

    @Override
    public double most(double width, Look look) {
        return look.frame().content().height();
    }

    @Override
    public boolean takesInk() {
        return true;
    }

    @Override
    public Node draw(double width, double height, Look look) {
        var pad = new Pane();
        pad.setId("aim-pad");
        pad.setMinSize(width, height);
        pad.setPrefSize(width, height);
        pad.setMaxSize(width, height);
        pad.getStyleClass().add("field-focused");
        pad.setPickOnBounds(true);
        if (mark < Aiming.MARKS) {
            var at = place(mark, width, height);
            cross(pad, at);
            double millimetre = look.form().px(1);
            pad.setOnMousePressed(touch -> sink.accept(aim(touch, at, millimetre)));
        }
        return pad;
    }

    /// In px within a pad of this size.
    static Point2D place(int mark, double width, double height) {
        var share = MARKS.get(mark);
        return new Point2D(
                INSET + share.getX() * (width - 2 * INSET),
                INSET + share.getY() * (height - 2 * INSET));
    }

    private static SetupTouch.Aim aim(MouseEvent touch, Point2D mark, double millimetre) {
        return new SetupTouch.Aim(mark.distance(touch.getX(), touch.getY()) / millimetre);
    }

    private static void cross(Pane pad, Point2D at) {
        var ring = new Circle(at.getX(), at.getY(), RING, null);
        var lying = new Line(at.getX() - ARM, at.getY(), at.getX() + ARM, at.getY());
        var standing = new Line(at.getX(), at.getY() - ARM, at.getX(), at.getY() + ARM);
        for (var drawn : List.of(ring, lying, standing)) {
            drawn.setStrokeWidth(6);
            drawn.setMouseTransparent(true);
            pad.getChildren().add(Tone.INDIGO.stroke(drawn));
        }
    }
}
