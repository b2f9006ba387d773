package cn.yimen.desk.manager.screen;

import cn.yimen.hall.watch.Range;
import cn.yimen.hall.watch.WhatIf.Waits;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.List;
import java.util.Optional;

/// Waits as they were and as they would have been, gain and cost at the same size.
record PreviewTable(Canvas canvas, Area area) {

    /// Nobody was called, so there is no mean.
    private static final String NOBODY = "—";

    private static final double PITCH = 46;
    private static final double PEOPLE = 270;
    private static final double MEAN_WAS = 360;
    private static final double MEAN_MIGHT = 450;
    private static final double MEAN_CHANGE = 560;
    private static final double LONGEST_WAS = 650;
    private static final double LONGEST_MIGHT = 740;

    /// @param people how many it is about; empty where that says nothing
    record Row(String words, Optional<Integer> people, Waits was, Range mean, Range longest) {}

    /// @return where the first row begins
    double heads(double baseline) {
        head("preview.people", PEOPLE, baseline);
        head("preview.mean", MEAN_MIGHT, baseline - 28);
        head("trial.was", MEAN_WAS, baseline);
        head("trial.might", MEAN_MIGHT, baseline);
        head("trial.change", MEAN_CHANGE, baseline);
        head("preview.longest", LONGEST_MIGHT, baseline - 28);
        head("trial.was", LONGEST_WAS, baseline);
        head("trial.might", LONGEST_MIGHT, baseline);
        head("trial.change", area.width(), baseline);
        return baseline + 12;
    }

    private void head(String key, double end, double baseline) {
        ends(Lettering.of(18).soft(), canvas.text(key), end, baseline);
    }

    private void ends(Lettering lettering, String words, double end, double baseline) {
        canvas.sheet().textEnding(lettering, words, area.x() + end, baseline);
    }

    /// @return where the table ends
    double rows(List<Row> rows, double top) {
        double y = top;
        for (var row : rows) {
            row(row, y);
            y += PITCH;
        }
        canvas.sheet().rule(area.x(), area.right(), y);
        return y;
    }

    private void row(Row row, double y) {
        canvas.sheet().rule(area.x(), area.right(), y);
        double baseline = y + 32;
        canvas.sheet().at(Lettering.of(20).fitted(row.words(), 215, 13), area.x(), baseline);
        row.people()
                .ifPresent(
                        people -> ends(Lettering.of(20), String.valueOf(people), PEOPLE, baseline));
        var was = Lettering.of(22);
        var might = was.bold().in(Tone.INDIGO);
        boolean known = row.was().called() > 0;
        ends(was, known ? minutes(row.was().meanMinutes()) : NOBODY, MEAN_WAS, baseline);
        ends(might, known ? minutes(row.mean().middle()) : NOBODY, MEAN_MIGHT, baseline);
        ends(
                was,
                known ? change(row.was().meanMinutes(), row.mean()) : NOBODY,
                MEAN_CHANGE,
                baseline);
        ends(was, minutes(row.was().longestMinutes()), LONGEST_WAS, baseline);
        ends(might, minutes(row.longest().middle()), LONGEST_MIGHT, baseline);
        ends(was, change(row.was().longestMinutes(), row.longest()), area.width(), baseline);
    }

    private static String minutes(double value) {
        return String.valueOf(Math.round(value));
    }

    private String change(double was, Range might) {
        long difference = Math.round(might.middle()) - Math.round(was);
        if (difference == 0) {
            return canvas.text("trial.same");
        }
        return canvas.text(difference < 0 ? "trial.less" : "trial.greater", Math.abs(difference));
    }
}
