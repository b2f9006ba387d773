package cn.yimen.desk.manager.screen;

import cn.yimen.desk.manager.Served;
import cn.yimen.desk.manager.Shelf;
import cn.yimen.desk.manager.Wish;
import cn.yimen.desk.manager.screen.Keys.Cap;
import cn.yimen.hall.watch.Alarm;
import cn.yimen.hall.watch.AlarmKind;
import cn.yimen.hall.watch.Fact;
import cn.yimen.hall.watch.HallWatch;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.icon.AlarmSign;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// 告警: the hall's figures, each of which opens its story, and the alarms, which somebody accepts.
final class AlarmsPage {

    private static final double FIGURES = Canvas.TOP - 14;
    private static final double SPLIT = 1190;
    private static final double TITLE = 378;
    private static final double ROWS = 396;
    private static final double PITCH = 74;
    private static final int SHOWN = 7;

    private AlarmsPage() {}

    static void draw(Canvas canvas) {
        var figures = canvas.manager().figures();
        if (figures.isEmpty()) {
            canvas.note(canvas.text("figures.unknown"), Canvas.LEFT, Canvas.TOP + 20);
            return;
        }
        FigureKeys.draw(canvas, figures.get(), FIGURES);
        alarms(canvas, figures.get());
        StoryPart.draw(canvas, new Area(SPLIT + 50, TITLE, Canvas.RIGHT - SPLIT - 50, 560));
    }

    private static void alarms(Canvas canvas, HallWatch watch) {
        var alarms = watch.alarms();
        var sheet = canvas.sheet();
        var title = canvas.text("alarms", alarms.size());
        sheet.text(Lettering.of(24).bold(), title, Canvas.LEFT, TITLE);
        if (alarms.isEmpty()) {
            sheet.at(IconView.plain(Icon.CHECK, 26, Tone.JADE), Canvas.LEFT, ROWS + 16);
            sheet.text(Lettering.of(21), canvas.text("alarms.none"), Canvas.LEFT + 40, ROWS + 38);
        }
        var part = canvas.manager().pages().of(Shelf.ALARMS, alarms, SHOWN);
        Pager.draw(canvas, Shelf.ALARMS, part, SPLIT, TITLE);
        for (int i = 0; i < part.rows().size(); i++) {
            row(canvas, part.rows().get(i), ROWS + i * PITCH);
        }
        sheet.rule(Canvas.LEFT, SPLIT, ROWS + part.rows().size() * PITCH);
    }

    private static void row(Canvas canvas, Alarm alarm, double top) {
        var sheet = canvas.sheet();
        sheet.rule(Canvas.LEFT, SPLIT, top);
        var sign = AlarmSign.of(Figures.sign(alarm.level()), 40);
        sheet.at(sign, Canvas.LEFT, top + 17);
        var level = Figures.level(canvas, alarm.level());
        sheet.text(Lettering.of(24).bold(), level, Canvas.LEFT + 52, top + 46);
        double x = Canvas.LEFT + 96;
        var kind = isUnserved(alarm) ? "alarm.no-open-window" : kind(alarm);
        var subject = Figures.subject(canvas, alarm.subject());
        var what = canvas.text(kind, subject, Figures.number(value(alarm)));
        sheet.at(Lettering.of(22).bold().fitted(what, 500, 14), x, top + 33);
        var limit = canvas.text(kind + ".limit", level, Figures.number(alarm.threshold()));
        var why =
                Stream.of(FaultCodes.of(alarm), parts(canvas, alarm), limit)
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(canvas.text("alarm.and")));
        sheet.at(Lettering.of(18).soft().fitted(why, 500, 12), x, top + 59);
        var since = Figures.moments(canvas).time(alarm.since());
        sheet.text(Lettering.of(20), since, x + 520, top + 46);
        var story = new Area(SPLIT - 330, top + 13, 120, 48);
        figure(alarm)
                .ifPresent(figure ->
                        canvas.key(
                                "why-" + alarm.id(),
                                Cap.plain(canvas.text("why")),
                                story,
                                new Wish.OpenStory(figure)));
        accept(canvas, alarm, new Area(SPLIT - 194, top + 13, 194, 48));
    }

    private static String kind(Alarm alarm) {
        return "alarm." + Figures.kebab(alarm.kind().name());
    }

    /// A line without an open window: its saturation is no number.
    private static boolean isUnserved(Alarm alarm) {
        return alarm.story().stream().anyMatch(fact -> fact.kind() == Fact.Kind.NO_OPEN_WINDOW);
    }

    private static double value(Alarm alarm) {
        return alarm.story().stream()
                .filter(fact -> fact.kind() == Fact.Kind.NO_OPEN_WINDOW)
                .flatMap(fact -> fact.value().stream())
                .map(Math::floor)
                .findFirst()
                .orElse(alarm.value());
    }

    /// Which part of a machine does not work.
    private static String parts(Canvas canvas, Alarm alarm) {
        return alarm.story().stream()
                .filter(fact -> fact.kind() == Fact.Kind.PART_FAULTY)
                .map(fact -> StoryPart.part(canvas, fact.subject()))
                .distinct()
                .collect(Collectors.joining(canvas.text("alarm.and")));
    }

    /// Under which word the story of what the alarm is about is told; a machine's came with it.
    private static Optional<String> figure(Alarm alarm) {
        return switch (alarm.subject().of()) {
            case LINE -> Optional.of("line:" + alarm.subject().id());
            case WINDOW -> Optional.of("window:" + alarm.subject().id());
            case MACHINE -> Optional.of(Served.ALARM + alarm.id());
            case HALL -> Optional.of(ofHall(alarm.kind()));
        };
    }

    private static String ofHall(AlarmKind kind) {
        return switch (kind) {
            case ABANDONED_SHARE -> "abandoned";
            case HALL_SATURATION -> "issued";
            case BAD_RATINGS -> "served";
            case SATURATION -> "saturation";
            case WAIT -> "longest";
            case OVERDUE_SHARE -> "in-time";
            default -> "open";
        };
    }

    private static void accept(Canvas canvas, Alarm alarm, Area area) {
        if (alarm.accepted().isPresent()) {
            var who = canvas.text("alarm.accepted", alarm.accepted().get().clerk().value());
            canvas.sheet().textEnding(Lettering.of(20), who, area.right(), area.y() + 31);
            return;
        }
        var cap =
                Cap.plain(canvas.text("alarm.accept"))
                        .as(Keys.Face.PRIMARY)
                        .when(canvas.manager().canOrder());
        canvas.key(
                "accept-" + alarm.id(), cap, area, new Wish.AcceptAlarm(alarm.id(), alarm.level()));
    }
}
