package cn.yimen.desk.manager.screen;

import cn.yimen.desk.manager.ReportForm;
import cn.yimen.desk.manager.ReportLanguage;
import cn.yimen.desk.manager.Served.Saved;
import cn.yimen.desk.manager.Wish;
import cn.yimen.desk.manager.screen.Keys.Cap;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.time.LocalDate;

/// 日报: the reports of the last days, fetched and saved.
final class ReportPage {

    private static final int DAYS = 8;
    private static final double PITCH = 76;
    private static final double END = 960;
    private static final double STEP = 156;
    private static final double KEY = 146;

    private ReportPage() {}

    static void draw(Canvas canvas) {
        canvas.title("report", Canvas.LEFT, Canvas.TOP);
        var moments = Figures.moments(canvas);
        var today = LocalDate.ofInstant(canvas.manager().hallNow(), Figures.zone(canvas));
        boolean ready =
                canvas.manager().isLive()
                        && !(canvas.manager().served().saved() instanceof Saved.UnderWay);
        for (int i = 0; i < DAYS; i++) {
            var day = today.minusDays(i);
            double y = Canvas.TOP + 24 + i * PITCH;
            canvas.sheet().rule(Canvas.LEFT, END, y);
            var name =
                    i == 0
                            ? canvas.text("report.today", moments.weekday(day))
                            : moments.weekday(day);
            canvas.sheet().text(Lettering.of(22), name, Canvas.LEFT, y + 47);
            keys(canvas, day, y + 11, ready);
        }
        canvas.sheet().rule(Canvas.LEFT, END, Canvas.TOP + 24 + DAYS * PITCH);
        outcome(canvas);
    }

    private static void keys(Canvas canvas, LocalDate day, double y, boolean ready) {
        double x = END - ReportLanguage.values().length * ReportForm.values().length * STEP;
        for (var language : ReportLanguage.values()) {
            for (var form : ReportForm.values()) {
                var wish = new Wish.SaveReport(day, form, language);
                save(canvas, wish, new Area(x + STEP - KEY, y, KEY, 54), ready);
                x += STEP;
            }
        }
    }

    private static void save(Canvas canvas, Wish.SaveReport wish, Area area, boolean ready) {
        var language = Figures.kebab(wish.language().name());
        var words = canvas.text("report.save." + language, wish.form().name());
        var name =
                "report-%s-%s-%s"
                        .formatted(wish.day(), Figures.kebab(wish.form().name()), language);
        canvas.key(name, Cap.plain(words).when(ready), area, wish);
    }

    private static void outcome(Canvas canvas) {
        double x = END + 80;
        double y = Canvas.TOP + 70;
        switch (canvas.manager().served().saved()) {
            case Saved.Nothing _ -> canvas.note(canvas.text("report.note"), x, y);
            case Saved.UnderWay(String name) ->
                    canvas.note(canvas.text("report.under.way", name), x, y);
            case Saved.Done(String file) -> {
                canvas.sheet().at(IconView.plain(Icon.CHECK, 28, Tone.JADE), x, y - 24);
                var words = Lettering.of(21).bold().in(Tone.JADE);
                canvas.sheet().text(words, canvas.text("report.done"), x + 40, y);
                canvas.sheet().at(Lettering.of(20).fitted(file, 780, 11), x, y + 40);
            }
            case Saved.Failed(String name) -> {
                canvas.sheet().at(IconView.plain(Icon.WARN, 28, Tone.CINNABAR_INK), x, y - 24);
                var words = Lettering.of(21).bold().in(Tone.CINNABAR_INK);
                canvas.sheet().text(words, canvas.text("report.failed", name), x + 40, y);
            }
        }
    }
}
