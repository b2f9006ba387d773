package cn.yimen.desk.manager.screen;

import cn.yimen.desk.manager.Draft;
import cn.yimen.desk.manager.Wish;
import cn.yimen.desk.manager.screen.Keys.Cap;
import cn.yimen.desk.manager.screen.Keys.Face;
import cn.yimen.hall.config.PriorityRule;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.Locale;

/// 规则: how fast each class's waiting counts, and how many may overtake one person.
final class PolicyPage {

    private static final double END = 960;
    private static final double PITCH = 78;
    private static final double STEP = 0.5;

    private PolicyPage() {}

    static void draw(Canvas canvas) {
        canvas.manager()
                .hall()
                .config()
                .ifPresent(config -> {
                    boolean begun = canvas.manager().draft() instanceof Draft.Policy;
                    var rule =
                            canvas.manager().draft() instanceof Draft.Policy(PriorityRule changed)
                                    ? changed
                                    : config.priority();
                    canvas.title("policy", Canvas.LEFT, Canvas.TOP);
                    double y = Canvas.TOP + 24;
                    for (var priority : PriorityClass.values()) {
                        if (priority != PriorityClass.ORDINARY) {
                            rate(canvas, config.priority(), rule, priority, y);
                            y += PITCH;
                        }
                    }
                    limit(canvas, config.priority(), rule, y);
                    canvas.sheet().rule(Canvas.LEFT, END, y + PITCH);
                    keys(canvas, begun && !rule.equals(config.priority()), y + PITCH + 30);
                    PolicyPreview.draw(
                            canvas,
                            rule,
                            new Area(END + 80, Canvas.TOP, Canvas.RIGHT - END - 80, 700));
                });
    }

    private static void rate(
            Canvas canvas, PriorityRule now, PriorityRule rule, PriorityClass of, double y) {
        var name = of.name().toLowerCase(Locale.ROOT);
        row(canvas, canvas.text("class." + name), y);
        value(canvas, number(rule.rate(of)), rule.rate(of) != now.rate(of), y);
        stepper(canvas, "rate-" + name, y, by -> new Wish.ChangeRate(of, by * STEP));
    }

    private static void limit(Canvas canvas, PriorityRule now, PriorityRule rule, double y) {
        row(canvas, canvas.text("policy.limit"), y);
        boolean changed = rule.overtakeLimit() != now.overtakeLimit();
        value(canvas, String.valueOf(rule.overtakeLimit()), changed, y);
        stepper(canvas, "limit", y, Wish.ChangeLimit::new);
    }

    private interface Stepping {
        Wish by(int direction);
    }

    private static void row(Canvas canvas, String words, double y) {
        canvas.sheet().rule(Canvas.LEFT, END, y);
        canvas.sheet().text(Lettering.of(22), words, Canvas.LEFT, y + 48);
    }

    /// What is changed stands on wash and bold: not by colour alone.
    private static void value(Canvas canvas, String words, boolean changed, double y) {
        var area = new Area(END - 270, y + 12, 120, 54);
        if (changed) {
            canvas.ground(Tone.INDIGO_WASH, area, 8);
        }
        var lettering = changed ? Lettering.of(26).bold() : Lettering.of(26);
        canvas.sheet().textCentred(lettering, words, area.centre().getX(), y + 48);
    }

    private static void stepper(Canvas canvas, String name, double y, Stepping wish) {
        var less = new Area(END - 140, y + 12, 64, 54);
        canvas.key(name + "-less", Cap.plain("−"), less, wish.by(-1));
        canvas.key(name + "-more", Cap.plain("＋"), less.moved(74, 0), wish.by(1));
    }

    private static void keys(Canvas canvas, boolean changed, double y) {
        boolean ready = changed && canvas.manager().canOrder();
        var back = Cap.plain(canvas.text("policy.back")).when(changed);
        canvas.key("policy-back", back, new Area(Canvas.LEFT, y, 280, 60), new Wish.Back());
        var look = Cap.plain(canvas.text("policy.preview")).when(canvas.manager().isLive());
        canvas.key(
                "policy-preview",
                look,
                new Area(Canvas.LEFT + 320, y, 280, 60),
                new Wish.PreviewPolicy());
        var save = Cap.plain(canvas.text("policy.save")).as(Face.PRIMARY).when(ready);
        canvas.key(
                "policy-save",
                save,
                new Area(Canvas.LEFT + 640, y, 280, 60),
                new Wish.SavePolicy());
        canvas.note(canvas.text("policy.note"), Canvas.LEFT, y + 100);
    }

    private static String number(double rate) {
        return rate == Math.rint(rate) ? String.valueOf((long) rate) : String.valueOf(rate);
    }
}
