package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.DealTouch;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.Strokes;
import cn.yimen.kiosk.flow.Strokes.Point;
import cn.yimen.kiosk.flow.Strokes.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// A place to sign with a finger: black on white in every theme. The ink follows the finger at
/// once; each stroke is told when the finger leaves.
final class SignaturePad {

    private static final double HEIGHT = 560;
    private static final double INK = 9;
    private static final int UNITS = 1000;

    private final Consumer<KioskEvent> sink;
    private final Pane ink = new Pane();
    private final Pane ground = new Pane(ink);
    private final List<Point> underWay = new ArrayList<>();
    private Optional<Polyline> line = Optional.empty();
    private Strokes shown = Strokes.NONE;
    private double width;
    private long begun;

    SignaturePad(Consumer<KioskEvent> sink) {
        this.sink = sink;
        ink.setMouseTransparent(true);
        ground.setStyle(
                "-fx-background-color: white; -fx-background-radius: 20; -fx-border-color: #7D7463;"
                        + " -fx-border-width: 2; -fx-border-radius: 20;");
        ground.setOnMousePressed(this::pressed);
        ground.setOnMouseDragged(this::dragged);
        ground.setOnMouseReleased(_ -> released());
    }

    /// The pad with these strokes; the same node each time, so that a stroke under way goes on.
    Tile showing(Strokes strokes) {
        if (strokes.strokes().isEmpty()) {
            begun = System.nanoTime();
        }
        shown = strokes;
        if (line.isEmpty()) {
            redraw();
        }
        return new OnPage(this);
    }

    private record OnPage(SignaturePad pad) implements Tile {
        @Override
        public double height(double width, Look look) {
            return HEIGHT;
        }

        @Override
        public boolean takesInk() {
            return true;
        }

        @Override
        public Node draw(double width, double height, Look look) {
            return pad.sized(width, height);
        }
    }

    private Node sized(double newWidth, double height) {
        width = newWidth;
        ground.setMinSize(newWidth, height);
        ground.setPrefSize(newWidth, height);
        ground.setMaxSize(newWidth, height);
        redraw();
        return ground;
    }

    private void redraw() {
        ink.getChildren().clear();
        ink.getChildren().add(baseline());
        for (var stroke : shown.strokes()) {
            var drawn = polyline();
            stroke.points()
                    .forEach(point -> drawn.getPoints().addAll(px(point.x()), px(point.y())));
            ink.getChildren().add(drawn);
        }
    }

    private Line baseline() {
        double y = HEIGHT * 0.78;
        var base = new Line(48, y, Math.max(48, width - 48), y);
        base.setStroke(Color.web("#D9D2C3"));
        base.setStrokeWidth(3);
        return base;
    }

    private static Polyline polyline() {
        var drawn = new Polyline();
        drawn.setStroke(Color.web("#1A2129"));
        drawn.setStrokeWidth(INK);
        drawn.setStrokeLineCap(StrokeLineCap.ROUND);
        drawn.setStrokeLineJoin(StrokeLineJoin.ROUND);
        return drawn;
    }

    private double px(int units) {
        return units * width / UNITS;
    }

    private void pressed(MouseEvent event) {
        var drawn = polyline();
        line = Optional.of(drawn);
        ink.getChildren().add(drawn);
        underWay.clear();
        add(event);
    }

    private void dragged(MouseEvent event) {
        add(event);
    }

    /// Ink stays on the pad.
    private void add(MouseEvent event) {
        double x = Math.clamp(event.getX(), 0, width);
        double y = Math.clamp(event.getY(), 0, HEIGHT);
        line.ifPresent(drawn -> drawn.getPoints().addAll(x, y));
        underWay.add(
                new Point(
                        (int) Math.round(x * UNITS / width),
                        (int) Math.round(y * UNITS / width),
                        (System.nanoTime() - begun) / 1_000_000));
    }

    private void released() {
        line = Optional.empty();
        if (!underWay.isEmpty()) {
            sink.accept(new DealTouch.Draw(new Stroke(underWay)));
        }
        underWay.clear();
    }
}
