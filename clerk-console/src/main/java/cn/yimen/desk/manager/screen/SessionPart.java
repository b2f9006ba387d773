package cn.yimen.desk.manager.screen;

import cn.yimen.desk.manager.Wish;
import cn.yimen.desk.manager.screen.Keys.Cap;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.language.Moments;
import cn.yimen.ui.theme.Lettering;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/// 延时服务、周末专场: hours beyond the usual ones, one press each, and those that are announced.
final class SessionPart {

    private static final double TITLE = 626;
    private static final double END = 640;
    private static final int LATER_MINUTES = 60;
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
                new Area(Canvas.LEFT, TITLE + 22, 290, 52),
                new Wish.AnnounceSession(today, ends, later, List.of()));
        var saturday = today.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
        var weekend =
                Cap.plain(canvas.text("session.saturday", moments.date(saturday))).when(ready);
        canvas.key(
                "session-saturday",
                weekend,
                new Area(Canvas.LEFT + 310, TITLE + 22, 290, 52),
                new Wish.AnnounceSession(saturday, MORNING, NOON, List.of()));
        double y = TITLE + 100;
        for (var session : canvas.manager().hall().special().sessions()) {
            canvas.sheet().rule(Canvas.LEFT, END, y);
            var words =
                    canvas.text(
                            "session.announced",
                            moments.date(session.day()),
                            moments.time(session.from()),
                            moments.time(session.to()));
            canvas.sheet().text(Lettering.of(20), words, Canvas.LEFT, y + 34);
            y += 50;
        }
    }
}
