package cn.yimen.display.screen;

import cn.yimen.ui.theme.Tone;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeType;

/// A rectangle of the layout, in px.
record Box(double x, double y, double width, double height) {

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    double middle() {
        return y + height / 2;
    }

    double centre() {
        return x + width / 2;
    }

    /// The same, that high on the board.
    Box at(double otherY) {
        return new Box(x, otherY, width, height);
    }

    /// The smallest box round both.
    Box and(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(
                left,
                top,
                Math.max(right(), other.right()) - left,
                Math.max(bottom(), other.bottom()) - top);
    }

    /// A flat ground of this size.
    Region ground(Tone tone) {
        return ground(tone, "0");
    }

    /// A flat ground with round corners.
    ///
    /// @param radii as in a style sheet, from the upper left corner clockwise: "20 0 0 20"
    Region ground(Tone tone, String radii) {
        var region = tone.ground(new Region());
        region.setStyle("-fx-background-radius: " + radii + ";");
        region.setManaged(false);
        region.resizeRelocate(x, y, width, height);
        return region;
    }

    /// What makes the box's corners round where it lies on a ground of this tone.
    Group corners(Tone tone, double radius) {
        double right = right() - radius;
        double bottom = bottom() - radius;
        return new Group(
                corner(tone, new Rectangle(x, y, radius, radius), x + radius, y + radius),
                corner(tone, new Rectangle(right, y, radius, radius), right, y + radius),
                corner(tone, new Rectangle(x, bottom, radius, radius), x + radius, bottom),
                corner(tone, new Rectangle(right, bottom, radius, radius), right, bottom));
    }

    private static Shape corner(Tone tone, Rectangle square, double centreX, double centreY) {
        var round = new Circle(centreX, centreY, square.getWidth());
        return tone.fill(Shape.subtract(square, round));
    }

    /// An outline that lies inside the box.
    Rectangle outline(Tone tone, double stroke, double radius) {
        var rectangle = new Rectangle(x, y, width, height);
        rectangle.setFill(null);
        rectangle.setStrokeType(StrokeType.INSIDE);
        rectangle.setStrokeWidth(stroke);
        rectangle.setStrokeLineCap(StrokeLineCap.BUTT);
        rectangle.setArcWidth(2 * radius);
        rectangle.setArcHeight(2 * radius);
        return tone.stroke(rectangle);
    }
}
