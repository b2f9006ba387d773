package cn.yimen.desk.manager.screen;

import cn.yimen.hall.watch.Range;
import cn.yimen.hall.watch.WhatIf;
import cn.yimen.hall.watch.WhatIf.LineOutcome;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The replay's figures: gain and cost at the same size, and how far the replay itself is off.
final class TrialTable {

    private static final double LEFT = 1480;
    private static final double TITLE = 290;
    private static final double TOP = 340;
    private static final double PITCH = 52;
    private static final double WAS = 1690;
    private static final double MIGHT = 1782;
    private static final int ROWS = 8;
    private static final double FOOT = 968;

    private TrialTable() {}

    /// @param words what is counted, `unit` in what
    private record Line(String words, double was, Range might, String unit) {}

    static void draw(Canvas canvas, WhatIf.Answer answer, LineOutcome most) {
        var moments = Figures.moments(canvas);
        var span = moments.time(answer.from()) + "–" + moments.time(answer.to());
        var title = canvas.text("trial.result", span);
        canvas.sheet().text(Lettering.of(24).bold(), title, LEFT, TITLE);
        heads(canvas);
        var lines = lines(canvas, answer, most);
        for (int i = 0; i < lines.size(); i++) {
            row(canvas, lines.get(i), TOP + i * PITCH);
        }
        double y = TOP + lines.size() * PITCH;
        canvas.sheet().rule(LEFT, Canvas.RIGHT, y);
        cost(canvas, answer, y + 24);
        trust(canvas, answer);
    }

    private static void heads(Canvas canvas) {
        var small = Lettering.of(18).soft();
        canvas.sheet().textEnding(small, canvas.text("trial.was"), WAS, TOP - 12);
        canvas.sheet().textEnding(small, canvas.text("trial.might"), MIGHT, TOP - 12);
        canvas.sheet().textEnding(small, canvas.text("trial.change"), Canvas.RIGHT, TOP - 12);
    }

    /// All of the line that changes most, and of the others what changes by a minute or more.
    private static List<Line> lines(Canvas canvas, WhatIf.Answer answer, LineOutcome most) {
        var rows = new ArrayList<>(whole(canvas, most));
        answer.lines().stream()
                .filter(line -> !line.equals(most))
                .sorted(Comparator.comparingDouble(line -> -Math.abs(worse(line))))
                .forEach(line -> rows.add(whole(canvas, line).get(1)));
        return rows.stream().limit(ROWS).toList();
    }

    private static List<Line> whole(Canvas canvas, LineOutcome line) {
        var prefix = Figures.prefix(canvas, line.line());
        var minutes = canvas.text("trial.minutes");
        var was = line.actual();
        return List.of(
                new Line(
                        canvas.text("trial.longest", prefix),
                        was.longestMinutes(),
                        line.longest(),
                        minutes),
                new Line(
                        canvas.text("trial.mean", prefix), was.meanMinutes(), line.mean(), minutes),
                new Line(
                        canvas.text("trial.overdue", prefix),
                        was.overdue(),
                        line.overdue(),
                        canvas.text("trial.people")),
                new Line(
                        canvas.text("trial.abandoned", prefix),
                        was.abandoned(),
                        line.abandoned(),
                        canvas.text("trial.numbers")));
    }

    private static void row(Canvas canvas, Line line, double y) {
        var sheet = canvas.sheet();
        sheet.rule(LEFT, Canvas.RIGHT, y);
        double baseline = y + 35;
        sheet.at(Lettering.of(20).fitted(line.words(), 130, 12), LEFT, baseline);
        var large = Lettering.of(26).bold();
        sheet.textEnding(large, whole(line.was()), WAS, baseline);
        var unit = sheet.textEnding(Lettering.of(17), line.unit(), MIGHT + 8, baseline);
        var might = large.in(Tone.INDIGO);
        sheet.textEnding(might, whole(line.might().middle()), unit.getLayoutX() - 4, baseline);
        var change = change(canvas, line);
        sheet.textEnding(Lettering.of(20), change, Canvas.RIGHT, baseline);
    }

    private static String change(Canvas canvas, Line line) {
        long difference = Math.round(line.might().middle()) - Math.round(line.was());
        if (difference == 0) {
            return canvas.text("trial.same");
        }
        return canvas.text(difference < 0 ? "trial.less" : "trial.greater", Math.abs(difference));
    }

    private static String whole(double value) {
        return String.valueOf(Math.round(value));
    }

    private static double worse(LineOutcome line) {
        return line.mean().middle() - line.actual().meanMinutes();
    }

    /// 代价: who waits longer for it.
    private static void cost(Canvas canvas, WhatIf.Answer answer, double y) {
        var area = new Area(LEFT, y, Canvas.RIGHT - LEFT, 84);
        canvas.ground(Tone.INDIGO_WASH, area, 12);
        var worst =
                answer.lines().stream()
                        .filter(line -> Math.round(worse(line)) >= 1)
                        .max(Comparator.comparingDouble(TrialTable::worse));
        var words =
                worst.map(line ->
                                canvas.text(
                                        "trial.cost",
                                        Figures.line(canvas, line.line()),
                                        Math.round(worse(line))))
                        .orElseGet(() -> canvas.text("trial.cost.none"));
        var paragraph = Lettering.of(19).paragraph(words, area.width() - 40);
        canvas.sheet().at(paragraph, area.x() + 20, area.y() + 34);
    }

    private static void trust(Canvas canvas, WhatIf.Answer answer) {
        canvas.sheet().rule(Canvas.LEFT, 1400, FOOT - 30);
        var caveats =
                answer.caveats().stream()
                        .map(caveat -> canvas.text("caveat." + Figures.kebab(caveat.name())))
                        .collect(Collectors.joining("；"));
        var words =
                canvas.text(
                        "trial.trust",
                        Figures.number(answer.deviation().meanMinutes()),
                        Figures.number(answer.deviation().worstMinutes()),
                        caveats);
        canvas.sheet().at(Lettering.of(19).fitted(words, 1360, 13), Canvas.LEFT, FOOT);
        var seconds = String.format(Locale.ROOT, "%.1f", answer.millis() / 1000.0);
        var speed = canvas.text("trial.plays", answer.plays(), seconds);
        canvas.sheet().textEnding(Lettering.of(18).soft(), speed, Canvas.RIGHT - 136, 212);
    }
}
