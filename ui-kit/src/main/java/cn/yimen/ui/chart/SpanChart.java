package cn.yimen.ui.chart;

import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.time.LocalTime;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/// What was when, a row each: spans on the time axis of the chart above. What is changed is the one
/// thing that is filled.
///
/// @param change the moment of the change
public record SpanChart(LocalTime from, LocalTime to, LocalTime change, List<Row> rows) {

    private static final double GAP = 8;
    private static final double LABEL = 62;

    public SpanChart {
        rows = List.copyOf(rows);
    }

    public record Row(String label, List<Span> spans) {
        public Row {
            spans = List.copyOf(spans);
        }
    }

    public record Span(Look look, LocalTime from, LocalTime to, String words) {}

    /// Spans differ by filling and dash.
    public enum Look {
        PLAIN,
        CHANGED,
        BREAK
    }

    /// @param area of all rows; labels stand at its left
    public Pane draw(Area area) {
        var sheet = new Sheet();
        var plot = new Plot(new DayChart(from, to, 1, List.of()), area);
        double height = Math.min(38, area.height() / Math.max(1, rows.size()) - GAP);
        double y = area.y();
        for (var row : rows) {
            sheet.text(Lettering.of(21).bold(), row.label(), area.x() - LABEL, y + height / 2 + 8);
            for (var span : row.spans()) {
                double x = plot.x(span.from());
                draw(sheet, span, new Area(x, y, plot.x(span.to()) - x, height));
            }
            y += height + GAP;
        }
        var post = ChartStyle.post(plot.x(change), area.y() - 6, y);
        sheet.add(ChartStyle.line(post, 2.5, Tone.INDIGO, List.of()));
        return sheet.pane();
    }

    private static void draw(Sheet sheet, Span span, Area area) {
        var box = new Rectangle(area.x(), area.y(), area.width(), area.height());
        var line =
                switch (span.look()) {
                    case PLAIN, CHANGED -> ChartStyle.line(box, 2, Tone.INDIGO, List.of());
                    case BREAK -> ChartStyle.line(box, 2, Tone.AMBER, List.of(6.0, 4.0));
                };
        var ground =
                switch (span.look()) {
                    case PLAIN -> Tone.INDIGO_WASH;
                    case CHANGED -> Tone.INDIGO;
                    case BREAK -> Tone.PAPER;
                };
        sheet.add(ground.fill(line));
        var words = Lettering.of(18);
        var lettering = span.look() == Look.CHANGED ? words.bold().in(Tone.ON_INDIGO) : words;
        if (lettering.width(span.words()) + 20 <= area.width()) {
            sheet.text(lettering, span.words(), area.x() + 14, area.centre().getY() + 7);
        }
    }
}
