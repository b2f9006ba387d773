package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.TypingTouch;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import cn.yimen.ui.typing.InkPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// The pad on which a finger writes one character. Draws the stroke under the finger at once and
/// sends it when the finger leaves; strokes that lie there come from the state.
final class InkPad {
    private static final double INK = 18;
    private static final double NEAREST = 4;
    private static final int MOST_POINTS = 120;

    private final Consumer<TypingTouch> sink;
    private final Sheet sheet;
    private final double width;
    private final double height;
    private final Group written = new Group();
    private final Polyline writing;
    private List<InkPoint> points = new ArrayList<>();

    InkPad(Area area, String hint, Look look, Consumer<TypingTouch> sink) {
        this.sink = sink;
        width = area.width();
        height = area.height();
        sheet = new Sheet(area.place(new Pane()));
        var pane = sheet.pane();
        pane.getStyleClass().add("field-focused");
        pane.setPickOnBounds(true);
        guides();
        sheet.at(look.type(Lettering.CAPTION.soft()).text(hint), 28, 20 + look.px(34));
        writing = line();
        sheet.add(written);
        sheet.add(writing);
        pane.setOnMousePressed(this::begin);
        pane.setOnMouseDragged(this::go);
        pane.setOnMouseReleased(this::end);
    }

    Pane node() {
        return sheet.pane();
    }

    void show(List<List<InkPoint>> ink) {
        written.getChildren().setAll(ink.stream().map(this::stroke).toList());
    }

    private Polyline stroke(List<InkPoint> stroke) {
        var line = line();
        double side = Math.max(width, height);
        stroke.forEach(point -> line.getPoints().addAll(point.x() * side, point.y() * side));
        return line;
    }

    private void begin(MouseEvent event) {
        points = new ArrayList<>();
        writing.getPoints().clear();
        add(event);
    }

    private void go(MouseEvent event) {
        if (points.size() < MOST_POINTS && isFarEnough(event)) {
            add(event);
        }
    }

    private void end(MouseEvent event) {
        go(event);
        var stroke = points;
        points = new ArrayList<>();
        writing.getPoints().clear();
        sink.accept(new TypingTouch.Ink(stroke));
    }

    private boolean isFarEnough(MouseEvent event) {
        var drawn = writing.getPoints();
        int size = drawn.size();
        return size < 2
                || Math.hypot(x(event) - drawn.get(size - 2), y(event) - drawn.get(size - 1))
                        >= NEAREST;
    }

    private void add(MouseEvent event) {
        double side = Math.max(width, height);
        points.add(new InkPoint(x(event) / side, y(event) / side));
        writing.getPoints().addAll(x(event), y(event));
    }

    private double x(MouseEvent event) {
        return Math.clamp(event.getX(), INK, width - INK);
    }

    private double y(MouseEvent event) {
        return Math.clamp(event.getY(), INK, height - INK);
    }

    private void guides() {
        double edge = 28;
        guide(new Line(width / 2, edge, width / 2, height - edge));
        guide(new Line(edge, height / 2, width - edge, height / 2));
    }

    private void guide(Line line) {
        line.setStrokeWidth(3);
        line.getStrokeDashArray().setAll(14.0, 12.0);
        line.setMouseTransparent(true);
        sheet.add(Tone.LINE.stroke(line));
    }

    private static Polyline line() {
        var line = new Polyline();
        line.setStrokeWidth(INK);
        line.setStrokeLineCap(StrokeLineCap.ROUND);
        line.setStrokeLineJoin(StrokeLineJoin.ROUND);
        line.setMouseTransparent(true);
        return Tone.INK.stroke(line);
    }
}
