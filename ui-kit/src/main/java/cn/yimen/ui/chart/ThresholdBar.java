package cn.yimen.ui.chart;

import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.theme.Tone;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/// A bar from zero with the limits of its value as ticks: thin, dashed, thick, for yellow, orange
/// and red.
///
/// @param value from zero; what is beyond `top` fills the bar
/// @param ticks at most three, the mildest first
public record ThresholdBar(double value, double top, List<Double> ticks) {

    private static final double OVER = 8;

    public ThresholdBar {
        ticks = List.copyOf(ticks);
    }

    /// How far from the left edge a value stands, in px of a bar of this width.
    public double at(double any, double width) {
        return width * Math.clamp(any / top, 0, 1);
    }

    public Pane draw(Area area) {
        var sheet = new Sheet();
        sheet.add(Tone.TRAY.fill(new Rectangle(area.x(), area.y(), area.width(), area.height())));
        double length = at(value, area.width());
        sheet.add(Tone.INDIGO.fill(new Rectangle(area.x(), area.y(), length, area.height())));
        for (int i = 0; i < ticks.size(); i++) {
            double x = area.x() + at(ticks.get(i), area.width());
            var tick = ChartStyle.post(x, area.y() - OVER, area.bottom() + OVER);
            sheet.add(ChartStyle.line(tick, width(i), Tone.INK, dashes(i)));
            if (ticks.get(i) < value) {
                var cut = ChartStyle.post(x, area.y(), area.bottom());
                sheet.add(ChartStyle.line(cut, width(i), Tone.PAPER, dashes(i)));
            }
        }
        return sheet.pane();
    }

    private static double width(int tick) {
        return tick == 2 ? 4.5 : 2;
    }

    private static List<Double> dashes(int tick) {
        return tick == 1 ? List.of(4.0, 3.0) : List.of();
    }
}
