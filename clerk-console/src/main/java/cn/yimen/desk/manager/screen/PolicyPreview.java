package cn.yimen.desk.manager.screen;

import cn.yimen.desk.manager.Trial;
import cn.yimen.hall.watch.WhatIf;
import cn.yimen.hall.watch.WhatIf.Action;
import cn.yimen.hall.watch.WhatIf.LineOutcome;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;

/// What the policy in hand would have done with today's people.
final class PolicyPreview {

    private static final double PITCH = 62;

    private PolicyPreview() {}

    static void draw(Canvas canvas, Area area) {
        canvas.title("preview", area.x(), area.y());
        var trial = canvas.manager().trial();
        boolean isPolicy =
                trial.asked()
                        .filter(asked ->
                                asked.changes().stream()
                                        .anyMatch(c -> c.action() == Action.PRIORITY))
                        .isPresent();
        var words =
                switch (isPolicy ? trial.stage() : Trial.Stage.NOT_ASKED) {
                    case NOT_ASKED -> "preview.not.asked";
                    case UNDER_WAY -> "trial.under.way";
                    case UNANSWERED -> "trial.unanswered";
                    case ANSWERED -> "preview.note";
                };
        canvas.note(canvas.text(words), area.x(), area.y() + 36);
        if (isPolicy) {
            trial.answer().ifPresent(answer -> table(canvas, answer, area));
        }
    }

    private static void table(Canvas canvas, WhatIf.Answer answer, Area area) {
        double y = area.y() + 60;
        for (var line : answer.lines()) {
            row(canvas, line, new Area(area.x(), y, area.width(), PITCH));
            y += PITCH;
        }
        canvas.sheet().rule(area.x(), area.right(), y);
        var error = Figures.number(answer.deviation().meanMinutes());
        canvas.note(canvas.text("preview.error", error), area.x(), y + 36);
    }

    private static void row(Canvas canvas, LineOutcome line, Area area) {
        var sheet = canvas.sheet();
        sheet.rule(area.x(), area.right(), area.y());
        double baseline = area.y() + 40;
        sheet.text(Lettering.of(21), Figures.line(canvas, line.line()), area.x(), baseline);
        var mean =
                canvas.text(
                        "preview.mean",
                        Figures.number(line.actual().meanMinutes()),
                        Figures.number(line.mean().middle()));
        sheet.text(Lettering.of(21).bold().in(Tone.INDIGO), mean, area.x() + 240, baseline);
        var longest =
                canvas.text(
                        "preview.longest",
                        Figures.number(line.actual().longestMinutes()),
                        Figures.number(line.longest().middle()));
        sheet.textEnding(Lettering.of(21), longest, area.right(), baseline);
    }
}
