package cn.yimen.desk.manager.screen;

import cn.yimen.hall.watch.WhatIf;
import cn.yimen.hall.watch.WhatIf.Change;
import cn.yimen.hall.watch.WhatIf.LineOutcome;
import cn.yimen.hall.watch.WhatIf.Moment;
import cn.yimen.hall.watch.WhatIf.WindowBar;
import cn.yimen.ui.chart.DayChart;
import cn.yimen.ui.chart.DayChartView;
import cn.yimen.ui.chart.Layer;
import cn.yimen.ui.chart.Layer.Band;
import cn.yimen.ui.chart.Layer.Course;
import cn.yimen.ui.chart.Layer.Dot;
import cn.yimen.ui.chart.Layer.Filling;
import cn.yimen.ui.chart.Layer.Note;
import cn.yimen.ui.chart.Layer.Pen;
import cn.yimen.ui.chart.Layer.Range;
import cn.yimen.ui.chart.Layer.Side;
import cn.yimen.ui.chart.Layer.Sign;
import cn.yimen.ui.chart.Layer.Spot;
import cn.yimen.ui.chart.Layer.Voice;
import cn.yimen.ui.chart.Sample;
import cn.yimen.ui.chart.SpanChart;
import cn.yimen.ui.chart.SpanChart.Look;
import cn.yimen.ui.chart.SpanChart.Row;
import cn.yimen.ui.chart.SpanChart.Span;
import cn.yimen.ui.chart.Steps;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.theme.Lettering;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// What today would have come to: the actual course solid, the replay dashed with its range, the
/// windows below on the same axis, and the figures with their cost beside.
final class TrialResult {

    private static final Area PLOT = new Area(110, 318, 1290, 300);
    private static final double TITLE = 290;
    private static final double WINDOWS = 690;
    private static final double ROOM = 240;
    private static final int ROWS = 6;

    private TrialResult() {}

    static void draw(Canvas canvas, WhatIf.Answer answer, List<Change> changes) {
        var most = most(answer);
        var at =
                changes.stream()
                        .map(Change::at)
                        .min(Comparator.naturalOrder())
                        .orElse(answer.from());
        var line = Figures.line(canvas, most.line());
        var title = canvas.text("trial.chart", line);
        canvas.sheet().text(Lettering.of(24).bold(), title, Canvas.LEFT, TITLE);
        canvas.sheet()
                .textEnding(
                        Lettering.of(18).soft(), canvas.text("trial.legend"), PLOT.right(), TITLE);
        var layers = layers(canvas, most, at);
        var top = Steps.top(DayChart.largest(layers));
        var chart = new DayChart(answer.from(), answer.to(), top, layers);
        canvas.sheet().add(DayChartView.of(chart, PLOT, canvas.text("trial.gap")));
        windows(canvas, answer, at);
        TrialTable.draw(canvas, answer, most);
    }

    /// The line for which the change means most.
    private static LineOutcome most(WhatIf.Answer answer) {
        return answer.lines().stream()
                .max(
                        Comparator.comparingDouble(line ->
                                Math.abs(line.longest().middle() - line.actual().longestMinutes())))
                .orElseThrow();
    }

    private static List<Layer> layers(Canvas canvas, LineOutcome line, LocalTime at) {
        var later = line.course().stream().filter(moment -> !moment.at().isBefore(at)).toList();
        var layers = new ArrayList<Layer>();
        layers.add(
                new Band(
                        Filling.FLAT,
                        later.stream()
                                .map(m ->
                                        new Range(
                                                m.at(), m.ifMinutes().low(), m.ifMinutes().high()))
                                .toList()));
        layers.add(
                new Course(
                        Pen.MAIN,
                        line.course().stream()
                                .map(m -> Sample.of(m.at(), m.actualMinutes()))
                                .toList()));
        layers.add(
                new Course(
                        Pen.DASHED,
                        later.stream()
                                .map(m -> Sample.of(m.at(), m.ifMinutes().middle()))
                                .toList()));
        var time = Figures.moments(canvas).time(at);
        layers.add(new Layer.Moment(Sign.CHANGE, at, canvas.text("trial.changed", time)));
        peak(canvas, line, layers);
        return layers;
    }

    /// Actual and replay at the moment of the actual peak.
    private static void peak(Canvas canvas, LineOutcome line, List<Layer> layers) {
        line.course().stream()
                .max(Comparator.comparingDouble(Moment::actualMinutes))
                .ifPresent(peak -> {
                    double was = peak.actualMinutes();
                    double might = peak.ifMinutes().middle();
                    layers.add(new Spot(Dot.SQUARE, peak.at(), was));
                    layers.add(new Spot(Dot.RING, peak.at(), might));
                    var actual = canvas.text("trial.actual", Math.round(was));
                    layers.add(new Note(Voice.MAIN, Side.RIGHT_ABOVE, peak.at(), was, actual));
                    var replay = canvas.text("trial.replay", Math.round(might));
                    layers.add(new Note(Voice.GUESS, Side.BELOW, peak.at(), might, replay));
                });
    }

    private static void windows(Canvas canvas, WhatIf.Answer answer, LocalTime at) {
        canvas.title("trial.windows", Canvas.LEFT, WINDOWS - 16);
        var rows = new LinkedHashMap<String, List<Span>>();
        var changed =
                answer.windows().stream()
                        .filter(WindowBar::isChanged)
                        .map(bar -> bar.window().value())
                        .collect(Collectors.toSet());
        answer.windows().stream()
                .sorted(Comparator.comparing(bar -> !changed.contains(bar.window().value())))
                .forEach(bar ->
                        rows.computeIfAbsent(bar.window().value(), _ -> new ArrayList<>())
                                .add(span(canvas, bar)));
        var shown =
                rows.entrySet().stream()
                        .limit(ROWS)
                        .map(row -> new Row(row.getKey(), row.getValue()))
                        .toList();
        var chart = new SpanChart(answer.from(), answer.to(), at, shown);
        var area = new Area(PLOT.x(), WINDOWS, PLOT.width(), ROOM);
        canvas.sheet().add(chart.draw(area));
    }

    private static Span span(Canvas canvas, WindowBar bar) {
        var look = bar.isPaused() ? Look.BREAK : bar.isChanged() ? Look.CHANGED : Look.PLAIN;
        var words =
                bar.isPaused()
                        ? canvas.text("trial.paused")
                        : bar.lines().stream()
                                .map(line -> Figures.line(canvas, line))
                                .collect(Collectors.joining("、"));
        return new Span(look, bar.from(), bar.to(), words);
    }
}
