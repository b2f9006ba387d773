package cn.yimen.desk.manager.screen;

import cn.yimen.desk.manager.Wish;
import cn.yimen.desk.manager.screen.Keys.Cap;
import cn.yimen.hall.watch.FollowUp;
import cn.yimen.hall.watch.FollowUpStage;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.shape.Rectangle;

/// 差评: 收到 → 核实 → 整改 → 回访 → 公开; what the citizen said beside what the journal knows.
final class FollowUpPage {

    private static final double SECOND = 660;
    private static final double THIRD = 1280;
    private static final double BODY = 350;
    private static final double STEPS = 470;

    private FollowUpPage() {}

    static void draw(Canvas canvas) {
        var sheet = canvas.manager().served().followUps();
        if (sheet.isEmpty()) {
            var words = canvas.manager().maySteer() ? "follow.coming" : "follow.sign-in";
            canvas.note(canvas.text(words), Canvas.LEFT, Canvas.TOP + 20);
            return;
        }
        var current = canvas.manager().served().current();
        if (current.isEmpty()) {
            canvas.note(canvas.text("follow.none"), Canvas.LEFT, Canvas.TOP + 20);
            return;
        }
        turning(canvas, sheet.get());
        var view = current.get();
        head(canvas, view.followUp());
        steps(canvas, view);
        canvas.sheet().rule(Canvas.LEFT, Canvas.RIGHT, 300);
        said(canvas, view);
        canvas.title("follow.facts", SECOND, BODY);
        StoryPart.facts(
                canvas, view.facts(), new Area(SECOND, BODY + 18, THIRD - SECOND - 60, 560));
        FollowUpForm.draw(canvas, view, new Area(THIRD, 326, Canvas.RIGHT - THIRD, 650));
    }

    private static void turning(Canvas canvas, FollowUp.Sheet sheet) {
        long open = sheet.views().stream().filter(v -> !v.followUp().isFinished()).count();
        int count = sheet.views().size();
        int place = Math.floorMod(canvas.manager().served().place(), count) + 1;
        var words = canvas.text("follow.open", open, place, count);
        double y = 96;
        var more = new Area(Canvas.RIGHT - 60, y, 60, 48);
        canvas.key("follow-more", Cap.plain("›"), more, new Wish.TurnFollowUp(1));
        canvas.key("follow-less", Cap.plain("‹"), more.moved(-68, 0), new Wish.TurnFollowUp(-1));
        canvas.sheet().textEnding(Lettering.of(20), words, more.x() - 84, y + 32);
    }

    private static void head(Canvas canvas, FollowUp followUp) {
        var number = Lettering.of(64).bold();
        var text = canvas.sheet().text(number, followUp.number().text(), Canvas.LEFT, 236);
        double x = Canvas.LEFT + text.getLayoutBounds().getWidth() + 16;
        canvas.sheet().text(Lettering.of(23), canvas.text("rating." + followUp.level()), x, 236);
        var when = Figures.moments(canvas).dateAndTime(followUp.ratedAt());
        canvas.note(canvas.text("follow.rated", when), Canvas.LEFT, 272);
    }

    private static void steps(Canvas canvas, FollowUp.View view) {
        var stages = List.of(FollowUpStage.values());
        double pitch = (Canvas.RIGHT - STEPS - 60) / (stages.size() - 1);
        for (int i = 0; i < stages.size(); i++) {
            double x = STEPS + i * pitch;
            if (i + 1 < stages.size()) {
                boolean passed = view.followUp().stage().compareTo(stages.get(i)) > 0;
                var tone = passed ? Tone.INDIGO : Tone.LINE;
                canvas.ground(tone, new Area(x + 52, 190, pitch - 66, 4), 0);
            }
            step(canvas, view, stages.get(i), x);
        }
    }

    private static void step(Canvas canvas, FollowUp.View view, FollowUpStage stage, double x) {
        var followUp = view.followUp();
        boolean done = stage.compareTo(followUp.stage()) <= 0;
        boolean next = followUp.stage().next().filter(stage::equals).isPresent();
        var box = new Rectangle(x, 174, 36, 36);
        box.setArcWidth(14);
        box.setArcHeight(14);
        box.setStrokeWidth(done || !next ? 2.5 : 5);
        box.setFill(null);
        if (done) {
            Tone.INDIGO.fill(box);
        } else if (!next) {
            box.getStrokeDashArray().setAll(5.0, 4.0);
        }
        canvas.sheet().add((done || next ? Tone.INDIGO : Tone.INK_SOFT).stroke(box));
        if (done) {
            canvas.sheet().at(IconView.plain(Icon.CHECK, 26, Tone.ON_INDIGO), x + 5, 179);
        } else if (next) {
            canvas.sheet().add(Tone.INDIGO.fill(new Rectangle(x + 12, 186, 12, 12)));
        }
        var name = canvas.text("stage." + Figures.kebab(stage.name()));
        canvas.sheet().text(Lettering.of(23).bold(), name, x, 246);
        canvas.note(beneath(canvas, view, stage), x, 276);
    }

    private static String beneath(Canvas canvas, FollowUp.View view, FollowUpStage stage) {
        var moments = Figures.moments(canvas);
        var followUp = view.followUp();
        if (stage == FollowUpStage.RECEIVED) {
            return moments.dateAndTime(followUp.ratedAt());
        }
        var done = followUp.steps().stream().filter(step -> step.stage() == stage).findFirst();
        return done.map(step -> moments.dateAndTime(step.at()) + " " + step.by().value())
                .orElseGet(() ->
                        stage == FollowUpStage.RECTIFIED
                                ? canvas.text("follow.due", moments.date(view.due()))
                                : "");
    }

    private static void said(Canvas canvas, FollowUp.View view) {
        var followUp = view.followUp();
        canvas.title("follow.said", Canvas.LEFT, BODY);
        var tags =
                followUp.tags().isEmpty()
                        ? canvas.text("follow.no.tags")
                        : followUp.tags().stream()
                                .map(tag -> tag(canvas, tag))
                                .collect(Collectors.joining("，", "“", "”"));
        double width = SECOND - Canvas.LEFT - 80;
        var large = Lettering.of(34).medium().paragraph(tags, width);
        canvas.sheet().at(large, Canvas.LEFT, BODY + 52);
        double y = BODY + 70 + large.getLayoutBounds().getHeight();
        y = written(canvas, view, y);
        canvas.title("follow.service", Canvas.LEFT, y + 20);
        y += 36;
        var items =
                followUp.items().stream()
                        .map(canvas.manager().served()::name)
                        .collect(Collectors.joining("、"));
        y = fact(canvas, "follow.line", Figures.line(canvas, followUp.line()), y);
        y = fact(canvas, "follow.item", items, y);
        var window = followUp.window().map(id -> canvas.text("subject.window", id.value()));
        var clerk = followUp.clerk().map(id -> canvas.text("follow.clerk.at", id.value()));
        y = fact(canvas, "follow.window", window.orElse("") + " " + clerk.orElse(""), y);
        canvas.sheet().rule(Canvas.LEFT, SECOND - 60, y);
    }

    /// What the citizen wrote in their own words; who may not read it is told that there is
    /// something.
    private static double written(Canvas canvas, FollowUp.View view, double y) {
        var words =
                view.visit()
                        .words()
                        .map(text -> "“" + text.strip() + "”")
                        .or(() ->
                                view.followUp()
                                        .written()
                                        .map(count -> canvas.text("follow.written", count)));
        if (words.isEmpty()) {
            return y;
        }
        boolean isRead = view.visit().words().isPresent();
        var lettering = isRead ? Lettering.of(23) : Lettering.of(20).soft();
        var text = lettering.paragraph(words.get(), SECOND - Canvas.LEFT - 80);
        canvas.sheet().at(text, Canvas.LEFT, y + 12);
        return y + 24 + text.getLayoutBounds().getHeight();
    }

    private static double fact(Canvas canvas, String key, String words, double y) {
        canvas.sheet().rule(Canvas.LEFT, SECOND - 60, y);
        canvas.sheet().text(Lettering.of(20).bold(), canvas.text(key), Canvas.LEFT, y + 36);
        var text = Lettering.of(20).fitted(words, SECOND - Canvas.LEFT - 180, 11);
        canvas.sheet().at(text, Canvas.LEFT + 104, y + 36);
        return y + 56;
    }

    /// A tag that this desk has no words for stands as it came.
    private static String tag(Canvas canvas, String code) {
        var key = "tag." + code;
        return canvas.texts().has(key) ? canvas.text(key) : code;
    }
}
