package cn.yimen.kiosk.screen;

import java.util.Optional;
import javafx.scene.Node;

/// A tile that is drawn by a function of what it shows.
///
/// @param <V> what it shows, as a value; two drawings of the same are equal
final class Drawing<V> implements Tile {
    private final V shown;
    private final double height;
    private final Pen<V> pen;
    private final Optional<Touching> touching;

    /// Draws into the room that it gets.
    @FunctionalInterface
    interface Pen<V> {
        Node draw(V shown, double width, double height, Look look);
    }

    private Drawing(V shown, double height, Pen<V> pen, Optional<Touching> touching) {
        this.shown = shown;
        this.height = height;
        this.pen = pen;
        this.touching = touching;
    }

    /// @param height of the standard design; grows with elder type
    static <V> Drawing<V> of(V shown, double height, Pen<V> pen) {
        return new Drawing<>(shown, height, pen, Optional.empty());
    }

    static <V> Drawing<V> key(V shown, double height, Touching touching, Pen<V> pen) {
        return new Drawing<>(shown, height, pen, Optional.of(touching));
    }

    @Override
    public double height(double width, Look look) {
        return look.px(height);
    }

    @Override
    public Node draw(double width, double tall, Look look) {
        return pen.draw(shown, width, tall, look);
    }

    @Override
    public Optional<Touching> touching() {
        return touching;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Drawing<?> that
                && shown.equals(that.shown)
                && touching.equals(that.touching)
                && pen.getClass() == that.pen.getClass();
    }

    @Override
    public int hashCode() {
        return shown.hashCode();
    }
}
