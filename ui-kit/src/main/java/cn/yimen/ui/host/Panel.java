package cn.yimen.ui.host;

/// Where and how large a screen stands: the design's size in px, its place on the desktop and the
/// factor by which the whole design is scaled. A panel has its exact size at factor 1; people
/// trying it on a smaller display scale it down.
public record Panel(double width, double height, double x, double y, double factor) {

    public Panel {
        if (!(width > 0 && height > 0 && factor > 0)) {
            throw new IllegalArgumentException(
                    "panel of %s x %s at %s".formatted(width, height, factor));
        }
    }

    /// A panel of this size at the desktop's corner, pixel for pixel.
    public static Panel of(double width, double height) {
        return new Panel(width, height, 0, 0, 1);
    }

    public Panel at(double newX, double newY) {
        return new Panel(width, height, newX, newY, factor);
    }

    public Panel scaled(double newFactor) {
        return new Panel(width, height, x, y, newFactor);
    }
}
