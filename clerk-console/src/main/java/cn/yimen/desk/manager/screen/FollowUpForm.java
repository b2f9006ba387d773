package cn.yimen.desk.manager.screen;

import cn.yimen.desk.manager.Wish;
import cn.yimen.desk.manager.screen.Keys.Cap;
import cn.yimen.desk.manager.screen.Keys.Face;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.watch.FollowUp;
import cn.yimen.hall.watch.FollowUpStage;
import cn.yimen.hall.watch.Level;
import cn.yimen.hall.watch.PublicText;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.AlarmSign;
import cn.yimen.ui.theme.Lettering;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;

/// The next step of a bad rating: what was found or done, checked for what points at a person.
final class FollowUpForm {

    private static final double PAD = 32;

    private FollowUpForm() {}

    static void draw(Canvas canvas, FollowUp.View view, Area area) {
        canvas.sheet().add(Sheet.card(area).pane());
        var next = view.followUp().stage().next();
        if (next.isEmpty()) {
            var words = canvas.text("follow.finished");
            canvas.sheet().text(Lettering.of(24).bold(), words, area.x() + PAD, area.y() + 56);
            return;
        }
        var stage = next.get();
        var name = canvas.text("stage." + Figures.kebab(stage.name()));
        canvas.sheet().text(Lettering.of(26).bold(), name, area.x() + PAD, area.y() + 54);
        left(canvas, view, area);
        write(canvas, view, stage, area);
    }

    /// Working days left: three are yellow, one is orange, none red.
    private static void left(Canvas canvas, FollowUp.View view, Area area) {
        int days = view.workdaysLeft();
        var words =
                days >= 0 ? canvas.text("follow.left", days) : canvas.text("follow.over", -days);
        var text =
                canvas.sheet()
                        .textEnding(
                                Lettering.of(21).bold(), words, area.right() - PAD, area.y() + 52);
        level(days)
                .ifPresent(level ->
                        canvas.sheet()
                                .at(
                                        AlarmSign.of(Figures.sign(level), 30),
                                        text.getLayoutX() - 38,
                                        area.y() + 30));
    }

    static Optional<Level> level(int workdaysLeft) {
        if (workdaysLeft < 0) {
            return Optional.of(Level.RED);
        }
        if (workdaysLeft <= 1) {
            return Optional.of(Level.ORANGE);
        }
        return workdaysLeft <= 3 ? Optional.of(Level.YELLOW) : Optional.empty();
    }

    private static void write(Canvas canvas, FollowUp.View view, FollowUpStage stage, Area area) {
        double x = area.x() + PAD;
        double width = area.width() - 2 * PAD;
        boolean isPublic = stage == FollowUpStage.RECTIFIED || stage == FollowUpStage.PUBLISHED;
        canvas.note(canvas.text("follow.responsible"), x, area.y() + 106);
        var who =
                canvas.keys()
                        .field(
                                "follow-who",
                                canvas.text("steer.clerk"),
                                new Area(x, area.y() + 118, width, 56));
        canvas.sheet().add(who);
        canvas.note(canvas.text(isPublic ? "follow.public" : "follow.inside"), x, area.y() + 222);
        var field =
                canvas.keys()
                        .field(
                                "follow-text",
                                canvas.text("follow.prompt"),
                                new Area(x, area.y() + 236, width, 56));
        canvas.sheet().add(field);
        var found = canvas.sheet().text(Lettering.of(18), "", x, area.y() + 326);
        var count =
                canvas.sheet()
                        .text(Lettering.of(18).soft(), "", area.right() - PAD - 90, area.y() + 326);
        Runnable check = () -> check(canvas, field, found, count);
        check.run();
        field.setOnKeyTyped(_ -> check.run());
        var words = canvas.text("follow.to." + Figures.kebab(stage.name()));
        var cap = Cap.plain(words).as(Face.PRIMARY).when(canvas.manager().canOrder());
        canvas.key(
                "follow-next",
                cap,
                new Area(x, area.bottom() - 110, width, 70),
                () -> advance(canvas, view, stage, who, field));
        canvas.note(canvas.text("follow.rates.himself"), x, area.bottom() - 16);
    }

    private static void check(Canvas canvas, TextField field, Text found, Text count) {
        var words = field.getText().strip();
        var findings = PublicText.findings(words);
        found.setText(
                findings.isEmpty()
                        ? canvas.text("follow.clean")
                        : canvas.text("follow.found", findings.size()));
        count.setText(words.length() + " / " + PublicText.LONGEST);
    }

    private static void advance(
            Canvas canvas,
            FollowUp.View view,
            FollowUpStage stage,
            TextField who,
            TextField field) {
        var words = field.getText().strip();
        boolean isPublic = stage == FollowUpStage.RECTIFIED || stage == FollowUpStage.PUBLISHED;
        boolean sound = !isPublic || PublicText.findings(words).isEmpty();
        if (!words.isEmpty() && words.length() <= PublicText.LONGEST && sound) {
            var clerk = who.getText().strip();
            canvas.hands()
                    .wish(
                            new Wish.Advance(
                                    view.followUp().ticket(),
                                    stage,
                                    words,
                                    clerk.isEmpty()
                                            ? Optional.empty()
                                            : Optional.of(new ClerkId(clerk))));
            field.clear();
        }
    }
}
