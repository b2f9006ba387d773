package cn.yimen.desk.screen;

import cn.yimen.desk.desk.DeskState.Called;
import cn.yimen.desk.desk.DeskState.Closed;
import cn.yimen.desk.desk.DeskState.Idle;
import cn.yimen.desk.desk.DeskState.Paused;
import cn.yimen.desk.desk.DeskState.Serving;
import cn.yimen.desk.desk.DeskState.Unheard;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/// A state as shape, word and time: ring, sound, square, bars.
final class StateMark {

    private StateMark() {}

    /// Draws it on a baseline and answers where it ends.
    static double draw(Sketch sketch, double x, double baseline, double size) {
        var tone = StatePart.tone(sketch);
        double begin = x + shape(sketch, x, baseline - size * 0.37, tone) + 9;
        var lettering = Lettering.of(size).bold().in(tone);
        double end = sketch.drawing().text(sketch.text(key(sketch)), lettering, begin, baseline);
        var counted = StatePart.counted(sketch);
        return counted.isEmpty()
                ? end
                : sketch.drawing().text(counted, lettering, end + size / 2, baseline);
    }

    /// Draws the shape centred on a height and answers its width.
    private static double shape(Sketch sketch, double x, double middle, Tone tone) {
        var drawing = sketch.drawing();
        return switch (sketch.state()) {
            case Idle _ -> {
                var ring = new Circle(9, 0, 7.5);
                ring.setFill(Color.TRANSPARENT);
                ring.setStrokeWidth(3);
                drawing.node(tone.stroke(ring), x, middle);
                yield 18;
            }
            case Called _ -> {
                sketch.icon(Icon.VOICE, 22, tone, x, middle - 11);
                yield 22;
            }
            case Serving _ -> {
                drawing.box(new Area(x, middle - 7.5, 15, 15), "square");
                yield 15;
            }
            case Paused _ -> {
                for (int bar = 0; bar < 2; bar++) {
                    var line = new Line(4 + bar * 8, -7, 4 + bar * 8, 7);
                    line.setStrokeWidth(4);
                    drawing.node(tone.stroke(line), x, middle);
                }
                yield 16;
            }
            case Unheard _ -> {
                LinkIcon.draw(drawing, x, middle, tone);
                yield 24;
            }
            case Closed _ -> {
                sketch.icon(Icon.LOCK, 20, tone, x, middle - 11);
                yield 20;
            }
        };
    }

    private static String key(Sketch sketch) {
        return switch (sketch.state()) {
            case Idle _ -> "state.idle";
            case Called _ -> "state.called";
            case Serving _ -> "state.serving";
            case Paused _ -> "state.paused";
            case Closed _ -> "state.closed";
            case Unheard _ -> "state.unheard";
        };
    }
}
