package cn.yimen.ui.chart;

import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.theme.Tone;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.DoubleStream;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;

/// Draws a chart of a day, so that it reads in grey as well.
public final class DayChartView {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final double BELOW_AXIS = 28;
    private static final double SPOT = 16;

    private final Plot plot;
    private final Sheet sheet = new Sheet();
    private final ChartNotes notes;
    private final String unknown;

    private DayChartView(Plot plot, String unknown) {
        this.plot = plot;
        this.unknown = unknown;
        notes = new ChartNotes(plot, sheet);
    }

    /// @param area of the plot; values stand at its left, times under it
    /// @param unknown what is written into gaps: 没有数据
    public static Pane of(DayChart chart, Area area, String unknown) {
        var view = new DayChartView(new Plot(chart, area), unknown);
        view.draw();
        view.sheet.pane().setMouseTransparent(true);
        return view.sheet.pane();
    }

    private void draw() {
        plot.chart().layers().stream().filter(Layer.Closed.class::isInstance).forEach(this::layer);
        plot.values().forEach(this::across);
        plot.times().forEach(this::under);
        plot.chart().layers().stream()
                .filter(layer -> !(layer instanceof Layer.Closed))
                .forEach(this::layer);
    }

    private void across(double value) {
        var area = plot.area();
        double y = plot.y(value);
        var line =
                value == 0
                        ? ChartStyle.line(horizontal(y), 2.5, Tone.INK, List.of())
                        : ChartStyle.line(horizontal(y), 2, Tone.LINE, List.of());
        sheet.add(line);
        var words = value == Math.rint(value) ? String.valueOf((long) value) : "" + value;
        sheet.textEnding(ChartStyle.AXIS, words, area.x() - 12, y + 7);
    }

    private Polyline horizontal(double y) {
        return new Polyline(plot.area().x(), y, plot.area().right(), y);
    }

    private void under(LocalTime time) {
        double x = plot.x(time);
        double bottom = plot.area().bottom();
        sheet.add(ChartStyle.line(ChartStyle.post(x, bottom, bottom + 7), 2, Tone.INK, List.of()));
        sheet.textCentred(ChartStyle.AXIS, TIME.format(time), x, bottom + BELOW_AXIS);
    }

    private void layer(Layer layer) {
        switch (layer) {
            case Layer.Closed closed -> closed(closed);
            case Layer.Band band -> sheet.add(BandView.of(plot.outline(band), band.filling()));
            case Layer.Course course -> course(course);
            case Layer.Moment moment -> notes.moment(moment);
            case Layer.Threshold limit -> notes.threshold(limit);
            case Layer.Spot spot -> spot(spot);
            case Layer.Note note -> notes.note(note);
        }
    }

    private void closed(Layer.Closed closed) {
        double x = plot.x(closed.from());
        double width = plot.x(closed.to()) - x;
        var area = plot.area();
        sheet.add(Tone.TRAY.fill(new Rectangle(x, area.y(), width, area.height())));
        sheet.textCentred(ChartStyle.AXIS, closed.name(), x + width / 2, area.y() + 52);
    }

    private void course(Layer.Course course) {
        var runs = Runs.of(course.samples());
        for (var run : runs.known()) {
            var points =
                    run.stream()
                            .flatMapToDouble(s ->
                                    DoubleStream.of(
                                            plot.x(s.at()), plot.y(s.value().orElseThrow())))
                            .toArray();
            sheet.add(ChartStyle.drawn(course.pen(), new Polyline(points)));
        }
        runs.gaps().forEach(this::gap);
    }

    private void gap(Runs.Gap gap) {
        double from = plot.x(gap.from());
        double to = plot.x(gap.to());
        double bottom = plot.area().bottom();
        for (double x : new double[] {from, to}) {
            var post = ChartStyle.post(x, bottom - 40, bottom);
            sheet.add(ChartStyle.line(post, 2, Tone.KEY_LINE, List.of(4.0, 4.0)));
        }
        double width = ChartStyle.AXIS.width(unknown);
        double left = plot.inside((from + to - width) / 2, width);
        var words = sheet.text(ChartStyle.AXIS, unknown, left, bottom - 14);
        var seen = words.getBoundsInParent();
        var ground = new Rectangle(seen.getMinX() - 4, bottom - 36, seen.getWidth() + 8, 30);
        sheet.add(Tone.PAPER.fill(ground));
        words.toFront();
    }

    private void spot(Layer.Spot spot) {
        double x = plot.x(spot.at());
        double y = plot.y(spot.value());
        switch (spot.dot()) {
            case SQUARE ->
                    sheet.add(Tone.INK.fill(new Rectangle(x - SPOT / 2, y - SPOT / 2, SPOT, SPOT)));
            case RING -> {
                var ring = ChartStyle.line(new Circle(x, y, SPOT / 2), 4, Tone.INDIGO, List.of());
                sheet.add(Tone.SHEET.fill(ring));
            }
        }
    }
}
