package cn.yimen.desk.manager.screen;

import cn.yimen.desk.manager.SessionDraft;
import cn.yimen.desk.manager.SessionDraft.Part;
import cn.yimen.desk.manager.Shelf;
import cn.yimen.desk.manager.Wish;
import cn.yimen.desk.manager.screen.Keys.Cap;
import cn.yimen.desk.manager.screen.Keys.Face;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.Locale;

/// 加开时段: day, hours, lines, windows, numbers; beneath it, what would be announced. It stands where
/// the windows stand otherwise.
final class SessionForm {

    private static final double X = 700;
    private static final double VALUE = X + 240;
    private static final double ROW = 58;
    private static final double TOGGLE = 46;
    private static final int COLUMNS = 8;
    private static final int LINES = 16;
    private static final int WINDOWS = 24;
    private static final double WIDE = (Canvas.RIGHT - X) / COLUMNS;

    private SessionForm() {}

    static void draw(Canvas canvas, HallConfig config, SessionDraft draft) {
        var words = SessionWords.of(canvas, config);
        canvas.title("session.form", X, Canvas.TOP);
        double y = Canvas.TOP + 20;
        turning(canvas, Part.DAY, words.day(draft.day()), y);
        turning(canvas, Part.FROM, words.moments().time(draft.from()), y + ROW);
        turning(canvas, Part.TO, words.moments().time(draft.to()), y + 2 * ROW);
        var limit =
                draft.capacity() > 0
                        ? Integer.toString(draft.capacity())
                        : canvas.text("session.unlimited");
        turning(canvas, Part.CAPACITY, limit, y + 3 * ROW);
        y = lines(canvas, config, draft, y + 4 * ROW + 30);
        y = windows(canvas, config, draft, y + 30);
        preview(canvas, words, draft, y + 34);
    }

    private static void turning(Canvas canvas, Part part, String value, double y) {
        var key = part.name().toLowerCase(Locale.ROOT);
        canvas.sheet().text(Lettering.of(20), canvas.text("session." + key), X, y + 34);
        var less = new Area(VALUE, y, 60, 48);
        canvas.key("session-less-" + key, Cap.plain("−"), less, new Wish.TurnSession(part, -1));
        canvas.sheet().textCentred(Lettering.of(22).bold(), value, VALUE + 190, y + 33);
        var more = new Area(VALUE + 320, y, 60, 48);
        canvas.key("session-more-" + key, Cap.plain("+"), more, new Wish.TurnSession(part, 1));
    }

    private static double lines(Canvas canvas, HallConfig config, SessionDraft draft, double y) {
        canvas.sheet().text(Lettering.of(20), canvas.text("session.lines"), X, y);
        var part = canvas.manager().pages().of(Shelf.TOGGLES, config.lines(), LINES);
        Pager.draw(canvas, Shelf.TOGGLES, part, Canvas.RIGHT, y);
        int place = 0;
        for (var line : part.rows()) {
            boolean chosen = draft.lines().contains(line.id());
            var cap = Cap.plain(SessionWords.name(line)).as(chosen ? Face.CHOSEN : Face.PLAIN);
            var name = "session-line-" + line.id();
            canvas.key(name, cap, toggle(place++, y), new Wish.ToggleSessionLine(line.id()));
        }
        return y + 14 + Math.ceilDiv(Math.max(1, place), COLUMNS) * (TOGGLE + 6);
    }

    private static double windows(Canvas canvas, HallConfig config, SessionDraft draft, double y) {
        canvas.sheet().text(Lettering.of(20), canvas.text("session.windows"), X, y);
        var part = canvas.manager().pages().of(Shelf.WINDOWS, config.windows(), WINDOWS);
        Pager.draw(canvas, Shelf.WINDOWS, part, Canvas.RIGHT, y);
        int place = 0;
        for (var window : part.rows()) {
            boolean chosen = draft.windows().contains(window.id());
            var cap = Cap.plain(window.id().value()).as(chosen ? Face.CHOSEN : Face.PLAIN);
            var name = "session-window-" + window.id();
            canvas.key(name, cap, toggle(place++, y), new Wish.ToggleSessionWindow(window.id()));
        }
        return y + 14 + Math.ceilDiv(Math.max(1, place), COLUMNS) * (TOGGLE + 6);
    }

    private static Area toggle(int place, double y) {
        return new Area(
                X + place % COLUMNS * WIDE,
                y + 14 + Math.floorDiv(place, COLUMNS) * (TOGGLE + 6),
                WIDE - 8,
                TOGGLE);
    }

    private static void preview(Canvas canvas, SessionWords words, SessionDraft draft, double y) {
        var sheet = canvas.sheet();
        double room = Canvas.RIGHT - X;
        sheet.rule(X, Canvas.RIGHT, y - 24);
        canvas.note(canvas.text("session.preview"), X, y + 2);
        var session = SessionWords.of(draft);
        sheet.at(Lettering.of(26).bold().fitted(words.when(session), room, 16), X, y + 40);
        sheet.at(Lettering.of(21).fitted(words.what(session), room, 13), X, y + 74);
        var trouble = words.trouble(draft);
        var beside = trouble.orElseGet(() -> words.beside(draft));
        var lettering = Lettering.of(20);
        sheet.at(
                (trouble.isPresent() ? lettering.bold().in(Tone.CINNABAR_INK) : lettering.soft())
                        .fitted(beside, room, 13),
                X,
                y + 106);
        canvas.note(canvas.text("session.said"), X + 480, y + 160);
        boolean ready = canvas.manager().canOrder() && trouble.isEmpty();
        var announce = Cap.plain(canvas.text("session.announce")).as(Face.PRIMARY).when(ready);
        var area = new Area(X, y + 126, 260, 54);
        canvas.key("session-announce", announce, area, new Wish.AnnounceSession());
        canvas.key(
                "session-back",
                Cap.plain(canvas.text("back")),
                new Area(X + 280, y + 126, 180, 54),
                new Wish.Back());
    }
}
