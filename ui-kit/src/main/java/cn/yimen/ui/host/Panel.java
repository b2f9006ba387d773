package cn.yimen.ui.host;

import javafx.geometry.Rectangle2D;

/// Where and how large a screen stands: the design's size in px, its place on the desktop and the
/// factor by which the whole design is scaled. A panel has its exact size at factor 1; people
/// trying it on a smaller display scale it down.
///
/// @param side px of the desktop left bare at the left and at the right of the design
/// @param brim px of the desktop left bare above and below it
public record Panel(
        double width, double height, double x, double y, double factor, double side, double brim) {

    public Panel {
        if (!(width > 0 && height > 0 && factor > 0 && side >= 0 && brim >= 0)) {
            throw new IllegalArgumentException(
                    "panel of %s x %s at %s".formatted(width, height, factor));
        }
    }

    /// A panel of this size at the desktop's corner, pixel for pixel.
    public static Panel of(double width, double height) {
        return new Panel(width, height, 0, 0, 1, 0, 0);
    }

    /// A design of this size, whole and as large as it gets, in the middle of a screen that it has
    /// for itself.
    public static Panel filling(double width, double height, Rectangle2D screen) {
        double factor = Math.min(screen.getWidth() / width, screen.getHeight() / height);
        return new Panel(
                width,
                height,
                screen.getMinX(),
                screen.getMinY(),
                factor,
                Math.max(0, (screen.getWidth() - width * factor) / 2),
                Math.max(0, (screen.getHeight() - height * factor) / 2));
    }

    public Panel at(double newX, double newY) {
        return new Panel(width, height, newX, newY, factor, side, brim);
    }

    public Panel scaled(double newFactor) {
        return new Panel(width, height, x, y, newFactor, side, brim);
    }

    double windowWidth() {
        return width * factor + 2 * side;
    }

    double windowHeight() {
        return height * factor + 2 * brim;
    }
}
