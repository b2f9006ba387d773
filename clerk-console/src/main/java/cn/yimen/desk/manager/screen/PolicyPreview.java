package cn.yimen.desk.manager.screen;

import cn.yimen.desk.manager.Trial;
import cn.yimen.hall.config.PriorityRule;
import cn.yimen.hall.watch.WhatIf;
import cn.yimen.hall.watch.WhatIf.Change;
import cn.yimen.ui.control.Area;
import java.util.List;
import java.util.Optional;

/// What the policy in hand would have done today to each class of people, and in each line.
final class PolicyPreview {

    private PolicyPreview() {}

    /// @param rule in hand
    static void draw(Canvas canvas, PriorityRule rule, Area area) {
        canvas.title("preview", area.x(), area.y());
        var trial = canvas.manager().trial();
        var asked = asked(trial);
        canvas.note(canvas.text(words(trial, asked, rule)), area.x(), area.y() + 36);
        if (asked.isPresent()) {
            trial.answer().ifPresent(answer -> tables(canvas, answer, area));
        }
    }

    /// The rule that the answer is about, or is awaited for.
    private static Optional<PriorityRule> asked(Trial trial) {
        return trial.asked().stream()
                .flatMap(question -> question.changes().stream())
                .map(Change::priority)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String words(Trial trial, Optional<PriorityRule> asked, PriorityRule rule) {
        return switch (asked.isPresent() ? trial.stage() : Trial.Stage.NOT_ASKED) {
            case NOT_ASKED -> "preview.not.asked";
            case UNDER_WAY -> "trial.under.way";
            case UNANSWERED -> "trial.unanswered";
            case ANSWERED ->
                    asked.equals(Optional.of(rule)) ? "preview.note" : "preview.other.rule";
        };
    }

    private static void tables(Canvas canvas, WhatIf.Answer answer, Area area) {
        var table = new PreviewTable(canvas, area);
        double y = table.heads(area.y() + 104);
        y = table.rows(classes(canvas, answer), y) + 14;
        y = table.rows(lines(canvas, answer), y);
        var error = Figures.number(answer.deviation().meanMinutes());
        canvas.note(canvas.text("preview.error", error), area.x(), y + 36);
    }

    private static List<PreviewTable.Row> classes(Canvas canvas, WhatIf.Answer answer) {
        return answer.classes().stream()
                .map(each ->
                        new PreviewTable.Row(
                                canvas.text("class." + Figures.kebab(each.priority().name())),
                                Optional.of(each.people()),
                                each.actual(),
                                each.mean(),
                                each.longest()))
                .toList();
    }

    private static List<PreviewTable.Row> lines(Canvas canvas, WhatIf.Answer answer) {
        return answer.lines().stream()
                .map(each ->
                        new PreviewTable.Row(
                                Figures.line(canvas, each.line()),
                                Optional.empty(),
                                each.actual(),
                                each.mean(),
                                each.longest()))
                .toList();
    }
}
