package cn.yimen.desk.manager.screen;

import cn.yimen.desk.manager.Trial;
import cn.yimen.desk.manager.Wish;
import cn.yimen.desk.manager.Wish.TurnTrial.Field;
import cn.yimen.desk.manager.screen.Keys.Cap;
import cn.yimen.desk.manager.screen.Keys.Face;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.watch.WhatIf.Action;
import cn.yimen.hall.watch.WhatIf.Change;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.theme.Lettering;
import java.util.stream.Collectors;

/// 试算: a sentence with fields, and what today would have come to.
final class WhatIfPage {

    private static final double ROW = Canvas.TOP - 16;
    private static final double HEIGHT = 58;
    private static final double TURN = 38;

    private WhatIfPage() {}

    static void draw(Canvas canvas) {
        canvas.manager()
                .hall()
                .config()
                .ifPresent(config -> {
                    sentence(canvas, config);
                    var trial = canvas.manager().trial();
                    switch (trial.stage()) {
                        case NOT_ASKED ->
                                canvas.note(
                                        canvas.text("trial.not.asked"),
                                        Canvas.LEFT,
                                        Canvas.TOP + 110);
                        case UNDER_WAY ->
                                canvas.note(
                                        canvas.text("trial.under.way"),
                                        Canvas.LEFT,
                                        Canvas.TOP + 110);
                        case UNANSWERED ->
                                canvas.note(
                                        canvas.text("trial.unanswered"),
                                        Canvas.LEFT,
                                        Canvas.TOP + 110);
                        case ANSWERED ->
                                trial.answer()
                                        .ifPresent(answer ->
                                                TrialResult.draw(
                                                        canvas,
                                                        answer,
                                                        trial.asked().orElseThrow().changes()));
                    }
                });
    }

    private static void sentence(Canvas canvas, HallConfig config) {
        var trial = canvas.manager().trial();
        double x = word(canvas, "trial.if", Canvas.LEFT);
        var window = canvas.text("subject.window", trial.window(config).id().value());
        x = field(canvas, Field.WINDOW, window, new Area(x, ROW, 150, HEIGHT));
        x = word(canvas, "trial.from", x);
        var time = Figures.moments(canvas).time(trial.at());
        x = field(canvas, Field.TIME, time, new Area(x, ROW, 100, HEIGHT));
        x = word(canvas, "trial.on", x);
        var what = what(canvas, trial.option(config));
        x = field(canvas, Field.WHAT, what, new Area(x, ROW, 240, HEIGHT));
        var more = Cap.plain(canvas.text("trial.more")).as(Face.BARE);
        canvas.key("trial-more", more, new Area(x, ROW, 130, HEIGHT), new Wish.OneMoreChange());
        if (!trial.more().isEmpty() || trial.stage() != Trial.Stage.NOT_ASKED) {
            var clear = Cap.plain(canvas.text("trial.clear")).as(Face.BARE);
            canvas.key(
                    "trial-clear",
                    clear,
                    new Area(x + 136, ROW, 100, HEIGHT),
                    new Wish.ClearTrial());
        }
        boolean ready = canvas.manager().isLive() && trial.stage() != Trial.Stage.UNDER_WAY;
        var ask = Cap.plain(canvas.text("trial.ask")).as(Face.PRIMARY).when(ready);
        canvas.key(
                "trial-ask",
                ask,
                new Area(Canvas.RIGHT - 120, ROW, 120, HEIGHT),
                new Wish.AskTrial());
        already(canvas, trial);
    }

    /// What the question holds before this sentence.
    private static void already(Canvas canvas, Trial trial) {
        if (!trial.more().isEmpty()) {
            var words =
                    trial.more().stream()
                            .map(change -> words(canvas, change))
                            .collect(Collectors.joining("；"));
            canvas.note(canvas.text("trial.also", words), Canvas.LEFT, ROW + HEIGHT + 24);
        }
    }

    static String words(Canvas canvas, Change change) {
        var time = Figures.moments(canvas).time(change.at());
        var window =
                change.window().map(id -> canvas.text("subject.window", id.value())).orElse("");
        var line =
                change.lines()
                        .filter(lines -> !lines.isEmpty())
                        .map(lines -> Figures.line(canvas, lines.getLast()));
        return switch (change.action()) {
            case OPEN -> canvas.text("trial.does.open", time, window);
            case CLOSE -> canvas.text("trial.does.close", time, window);
            case SERVE -> canvas.text("trial.does.serve", time, window, line.orElse(""));
            case PRIORITY -> canvas.text("trial.does.priority", time);
        };
    }

    private static String what(Canvas canvas, Trial.Option option) {
        return option.action() == Action.SERVE
                ? canvas.text("trial.serve", Figures.line(canvas, option.line().orElseThrow()))
                : canvas.text("trial." + Figures.kebab(option.action().name()));
    }

    private static double word(Canvas canvas, String key, double x) {
        var text = canvas.sheet().text(Lettering.of(22).soft(), canvas.text(key), x, ROW + 37);
        return x + text.getLayoutBounds().getWidth() + 14;
    }

    /// The field with a key at each side that turns it.
    private static double field(Canvas canvas, Field field, String words, Area area) {
        var name = "trial-" + Figures.kebab(field.name());
        var less = new Area(area.x(), ROW, TURN, HEIGHT);
        canvas.key(name + "-less", Cap.plain("‹"), less, new Wish.TurnTrial(field, -1));
        var middle = area.moved(TURN + 4, 0);
        var cap = Cap.plain(words).as(Face.CHOSEN);
        canvas.key(name, cap, middle, new Wish.TurnTrial(field, 1));
        var more = new Area(middle.right() + 4, ROW, TURN, HEIGHT);
        canvas.key(name + "-more", Cap.plain("›"), more, new Wish.TurnTrial(field, 1));
        return more.right() + 16;
    }
}
