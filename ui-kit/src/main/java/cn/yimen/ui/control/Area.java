package cn.yimen.ui.control;

import javafx.geometry.Point2D;
import javafx.scene.layout.Region;

/// A rectangle of a screen's design, in px from its upper left corner.
public record Area(double x, double y, double width, double height) {

    /// Puts a region exactly here, whatever it would like to be.
    public <R extends Region> R place(R region) {
        region.setLayoutX(x);
        region.setLayoutY(y);
        return size(region);
    }

    /// Gives a region exactly this size and leaves its place to its parent.
    public <R extends Region> R size(R region) {
        region.setMinSize(width, height);
        region.setPrefSize(width, height);
        region.setMaxSize(width, height);
        return region;
    }

    public Point2D centre() {
        return new Point2D(x + width / 2, y + height / 2);
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public Area moved(double dx, double dy) {
        return new Area(x + dx, y + dy, width, height);
    }
}
