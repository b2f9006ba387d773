package cn.yimen.ui.chart;

import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.theme.Tone;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/// How full something is: an outlined bar, filled from the left.
public final class LevelBar {

    private static final double EDGE = 2.5;

    private LevelBar() {}

    /// @param part from 0 to 1
    public static Pane of(double part, Area area) {
        var sheet = new Sheet();
        sheet.add(Tone.SHEET.fill(new Rectangle(area.x(), area.y(), area.width(), area.height())));
        double length = area.width() * Math.clamp(part, 0, 1);
        sheet.add(Tone.INDIGO.fill(new Rectangle(area.x(), area.y(), length, area.height())));
        var edge = new Rectangle(area.x(), area.y(), area.width(), area.height());
        sheet.add(ChartStyle.line(edge, EDGE, Tone.INK, List.of()));
        return sheet.pane();
    }
}
