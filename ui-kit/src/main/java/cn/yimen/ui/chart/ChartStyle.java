package cn.yimen.ui.chart;

import cn.yimen.ui.chart.Layer.Pen;
import cn.yimen.ui.chart.Layer.Voice;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.List;
import javafx.scene.shape.Line;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// How lines and words of a chart look, in px of a design that is 1920 wide.
final class ChartStyle {

    static final Lettering AXIS = Lettering.of(18).soft();
    static final Lettering MOMENT = Lettering.of(19).bold();

    private ChartStyle() {}

    static <S extends Shape> S drawn(Pen pen, S shape) {
        return switch (pen) {
            case MAIN -> line(shape, 6, Tone.INK, List.of());
            case THIN -> line(shape, 2.5, Tone.INDIGO, List.of());
            case DASHED -> line(shape, 4, Tone.INDIGO, List.of(10.0, 7.0));
        };
    }

    static <S extends Shape> S line(S shape, double width, Tone tone, List<Double> dashes) {
        shape.setFill(null);
        shape.setStrokeWidth(width);
        shape.setStrokeLineCap(StrokeLineCap.BUTT);
        shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
        shape.getStrokeDashArray().setAll(dashes);
        return tone.stroke(shape);
    }

    static Line post(double x, double from, double to) {
        return new Line(x, from, x, to);
    }

    static Lettering lettering(Voice voice) {
        return switch (voice) {
            case MAIN -> Lettering.of(24).bold();
            case GUESS -> Lettering.of(20).bold();
            case QUIET -> Lettering.of(19);
        };
    }
}
