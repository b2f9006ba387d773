package cn.yimen.desk.manager.screen;

import cn.yimen.desk.manager.Shelf;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.rules.Hearing.Miss;
import cn.yimen.hall.rules.UnheardCall;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.List;
import java.util.stream.Collectors;

/// 未播出: today's calls that nobody heard where their people wait, and which loudspeaker kept silent
/// for what reason.
final class UnheardPage {

    private static final double TITLE = Canvas.TOP + 20;
    private static final double HEADS = TITLE + 52;
    private static final double ROWS = HEADS + 16;
    private static final double PITCH = 62;
    private static final int SHOWN = 11;
    private static final double NUMBER = Canvas.LEFT + 120;
    private static final double WINDOW = Canvas.LEFT + 280;
    private static final double PLACE = Canvas.LEFT + 470;
    private static final double WHY = Canvas.LEFT + 900;

    private UnheardPage() {}

    static List<UnheardCall> calls(Canvas canvas) {
        var manager = canvas.manager();
        return UnheardCall.of(manager.hall(), manager.hallNow());
    }

    static void draw(Canvas canvas) {
        if (!canvas.manager().isLive()) {
            canvas.note(canvas.text("unheard.unknown"), Canvas.LEFT, TITLE);
            return;
        }
        var calls = calls(canvas);
        canvas.title("unheard", Canvas.LEFT, TITLE);
        canvas.note(canvas.text("unheard.note"), Canvas.LEFT + 300, TITLE);
        if (calls.isEmpty()) {
            var sheet = canvas.sheet();
            sheet.at(IconView.plain(Icon.CHECK, 26, Tone.JADE), Canvas.LEFT, HEADS - 8);
            sheet.text(Lettering.of(21), canvas.text("unheard.none"), Canvas.LEFT + 40, HEADS + 14);
            return;
        }
        var part = canvas.manager().pages().of(Shelf.UNHEARD, calls, SHOWN);
        Pager.draw(canvas, Shelf.UNHEARD, part, Canvas.RIGHT, TITLE);
        heads(canvas);
        for (int i = 0; i < part.rows().size(); i++) {
            row(canvas, part.rows().get(i), ROWS + i * PITCH);
        }
        canvas.sheet().rule(Canvas.LEFT, Canvas.RIGHT, ROWS + part.rows().size() * PITCH);
    }

    private static void heads(Canvas canvas) {
        canvas.note(canvas.text("unheard.when"), Canvas.LEFT, HEADS);
        canvas.note(canvas.text("unheard.number"), NUMBER, HEADS);
        canvas.note(canvas.text("unheard.window"), WINDOW, HEADS);
        canvas.note(canvas.text("unheard.place"), PLACE, HEADS);
        canvas.note(canvas.text("unheard.why"), WHY, HEADS);
    }

    private static void row(Canvas canvas, UnheardCall call, double top) {
        var sheet = canvas.sheet();
        double baseline = top + 40;
        sheet.rule(Canvas.LEFT, Canvas.RIGHT, top);
        var at = Figures.moments(canvas).time(call.at());
        sheet.text(Lettering.of(21), at, Canvas.LEFT, baseline);
        sheet.text(Lettering.of(26).bold(), call.number().text(), NUMBER, baseline);
        var window = canvas.text("subject.window", call.window().value());
        sheet.at(Lettering.of(21).fitted(window, PLACE - WINDOW - 20, 14), WINDOW, baseline);
        sheet.at(
                Lettering.of(21).fitted(place(canvas, call), WHY - PLACE - 20, 14),
                PLACE,
                baseline);
        var why =
                call.misses().stream()
                        .map(miss -> miss(canvas, miss))
                        .collect(Collectors.joining(canvas.text("alarm.and")));
        var words = Lettering.of(21).bold().fitted(why, Canvas.RIGHT - WHY, 12);
        sheet.at(words, WHY, baseline);
    }

    /// Where its people wait.
    private static String place(Canvas canvas, UnheardCall call) {
        var line = canvas.manager().hall().config().flatMap(config -> config.line(call.line()));
        var where = line.map(UnheardPage::where).orElse("");
        return (Figures.line(canvas, call.line()) + " " + where).strip();
    }

    private static String where(Line line) {
        return (line.floor() + " " + line.area()).strip();
    }

    private static String miss(Canvas canvas, Miss miss) {
        if (miss.board().isEmpty()) {
            return canvas.text("unheard.nobody");
        }
        var word =
                miss.answers()
                        ? miss.why().map(why -> Figures.kebab(why.name())).orElse("not-spoken")
                        : "no-answer";
        return canvas.text(
                "unheard.board", miss.board().get().value(), canvas.text("unheard." + word));
    }
}
