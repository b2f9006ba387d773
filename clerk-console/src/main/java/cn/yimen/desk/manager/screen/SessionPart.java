package cn.yimen.desk.manager.screen;

import cn.yimen.desk.manager.Wish;
import cn.yimen.desk.manager.screen.Keys.Cap;
import cn.yimen.desk.manager.screen.Keys.Face;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.rules.BookedIn;
import cn.yimen.hall.state.ExtraSession;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.language.Moments;
import cn.yimen.ui.theme.Lettering;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;

/// 延时服务、周末专场: hours beyond the usual ones, begun with one press and put together in [SessionForm],
/// and those that are announced.
final class SessionPart {

    private static final double TITLE = 626;
    private static final double END = 640;
    private static final int LATER_MINUTES = 60;
    private static final int ROWS = 4;
    private static final double PITCH = 56;
    private static final double KEY = 150;
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime NOON = LocalTime.of(12, 0);

    private SessionPart() {}

    static void draw(Canvas canvas, HallConfig config) {
        canvas.title("session", Canvas.LEFT, TITLE);
        var moments = new Moments(canvas.texts().locale(), config.zone());
        var today = LocalDate.ofInstant(canvas.manager().hallNow(), config.zone());
        var ends =
                config.hours().stream()
                        .map(hours -> hours.to())
                        .max(LocalTime::compareTo)
                        .orElse(NOON);
        var later = ends.plusMinutes(LATER_MINUTES);
        boolean ready = canvas.manager().canOrder();
        var longer =
                Cap.plain(canvas.text("session.later", moments.time(ends), moments.time(later)))
                        .when(ready && later.isAfter(ends));
        canvas.key(
                "session-later",
                longer,
                new Area(Canvas.LEFT, TITLE + 22, 190, 52),
                new Wish.EditSession(today, ends, later));
        var saturday = today.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
        var weekend =
                Cap.plain(canvas.text("session.saturday", moments.date(saturday))).when(ready);
        canvas.key(
                "session-saturday",
                weekend,
                new Area(Canvas.LEFT + 205, TITLE + 22, 190, 52),
                new Wish.EditSession(saturday, MORNING, NOON));
        var free = Cap.plain(canvas.text("session.choose")).as(Face.PRIMARY).when(ready);
        canvas.key(
                "session-choose",
                free,
                new Area(Canvas.LEFT + 410, TITLE + 22, 190, 52),
                new Wish.EditSession(today.plusDays(1), MORNING, NOON));
        double y = TITLE + 92;
        var sessions = canvas.manager().hall().special().sessions();
        for (var session : sessions.subList(Math.max(0, sessions.size() - ROWS), sessions.size())) {
            announced(canvas, session, SessionWords.of(canvas, config), y);
            y += PITCH;
        }
    }

    private static void announced(
            Canvas canvas, ExtraSession session, SessionWords words, double y) {
        canvas.sheet().rule(Canvas.LEFT, END, y);
        var lettering = Lettering.of(20);
        double room = END - Canvas.LEFT - KEY - 16;
        canvas.sheet()
                .at(lettering.bold().fitted(words.when(session), room, 13), Canvas.LEFT, y + 23);
        canvas.sheet()
                .at(lettering.soft().fitted(words.what(session), room, 12), Canvas.LEFT, y + 46);
        int booked = BookedIn.of(canvas.manager().hall(), session).size();
        var cap =
                Cap.plain(
                                booked > 0
                                        ? canvas.text("session.booked", booked)
                                        : canvas.text("session.withdraw"))
                        .when(canvas.manager().canOrder() && booked == 0);
        var name = "session-withdraw-" + session.day() + "-" + session.from() + session.lines();
        canvas.key(
                name, cap, new Area(END - KEY, y + 6, KEY, 44), new Wish.WithdrawSession(session));
    }
}
