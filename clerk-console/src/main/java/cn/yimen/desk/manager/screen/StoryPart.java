package cn.yimen.desk.manager.screen;

import cn.yimen.desk.desk.Access;
import cn.yimen.desk.manager.Served;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.watch.Fact;
import cn.yimen.hall.watch.Story;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.theme.Lettering;
import java.util.List;

/// Why a figure is what it is, fact by fact.
final class StoryPart {

    private static final double PITCH = 40;

    private StoryPart() {}

    static void draw(Canvas canvas, Area area) {
        var served = canvas.manager().served();
        var alarm = served.openedAlarm();
        if (alarm.isPresent()) {
            AlarmStory.draw(canvas, alarm.get(), area);
            return;
        }
        var title = served.opened().map(figure -> title(canvas, figure));
        var words = title.orElseGet(() -> canvas.text("story.none"));
        canvas.sheet().text(Lettering.of(24).bold(), words, area.x(), area.y());
        boolean isAlarm = served.opened().filter(f -> f.startsWith(Served.ALARM)).isPresent();
        if (title.isPresent() && served.story().isEmpty() && !isAlarm) {
            boolean isOut = canvas.manager().access() instanceof Access.Out;
            canvas.note(
                    canvas.text(isOut ? "story.sign-in" : "story.coming"), area.x(), area.y() + 44);
        }
        served.story()
                .map(Story::facts)
                .ifPresent(facts ->
                        facts(
                                canvas,
                                facts,
                                new Area(area.x(), area.y() + 18, area.width(), area.height())));
    }

    private static String title(Canvas canvas, String figure) {
        if (figure.startsWith(Served.ALARM)) {
            return canvas.text("story.over");
        }
        int colon = figure.indexOf(':');
        if (colon < 0) {
            return canvas.text("story.why", canvas.text("figure." + figure));
        }
        var id = figure.substring(colon + 1);
        var subject =
                figure.startsWith("line:")
                        ? Figures.line(canvas, new LineId(id))
                        : canvas.text("subject.window", id);
        return canvas.text("story.why", subject);
    }

    /// As many facts as have room; the rest is counted.
    static void facts(Canvas canvas, List<Fact> facts, Area area) {
        var sheet = canvas.sheet();
        int room = (int) (area.height() / PITCH) - 1;
        int shown = Math.min(facts.size(), room);
        for (int i = 0; i < shown; i++) {
            double y = area.y() + i * PITCH;
            sheet.rule(area.x(), area.right(), y);
            var fact = facts.get(i);
            var time = fact.at().map(Figures.moments(canvas)::time).orElse("");
            sheet.text(Lettering.of(19).bold(), time, area.x(), y + 27);
            double x = area.x() + 74;
            var words = Lettering.of(19).fitted(words(canvas, fact), area.right() - x, 12);
            sheet.at(words, x, y + 27);
        }
        sheet.rule(area.x(), area.right(), area.y() + shown * PITCH);
        if (facts.isEmpty()) {
            canvas.note(canvas.text("story.nothing"), area.x(), area.y() + 30);
        }
        if (facts.size() > shown) {
            var more = canvas.text("story.more", facts.size() - shown);
            canvas.note(more, area.x(), area.y() + shown * PITCH + 28);
        }
    }

    private static String words(Canvas canvas, Fact fact) {
        var value = fact.value().map(Figures::number).orElse(canvas.text("unknown"));
        boolean isOpen = fact.kind() == Fact.Kind.WINDOW_OPEN && fact.value().isEmpty();
        var key = isOpen ? "window-is-open" : Figures.kebab(fact.kind().name());
        return canvas.text("fact." + key, subject(canvas, fact), value);
    }

    /// Windows and lines by their names, as people of the hall say them.
    private static String subject(Canvas canvas, Fact fact) {
        return switch (fact.kind()) {
            case WINDOW_OPEN,
                    WINDOW_PAUSED,
                    WINDOW_CLOSED,
                    CALLED_TO,
                    SERVICE_STARTED,
                    SERVICE_FINISHED ->
                    canvas.text("subject.window", fact.subject());
            case WAITING_IN_LINE,
                    OPEN_WINDOWS,
                    NO_OPEN_WINDOW,
                    ISSUED,
                    CAPACITY,
                    OVERDUE_SERVICES,
                    SERVICES,
                    ABANDONED,
                    BAD_RATINGS,
                    USUAL ->
                    fact.subject().isEmpty()
                            ? canvas.text("subject.hall")
                            : Figures.line(canvas, new LineId(fact.subject()));
            case ERROR_CODE -> FaultCodes.said(canvas, fact.subject());
            case LAST_HEARD -> canvas.text("subject.machine", fact.subject());
            case PART_FAULTY -> part(canvas, fact.subject());
            case HELP_ASKED -> canvas.text("kiosk", fact.subject());
            default -> fact.subject();
        };
    }

    /// As the clerks' desks say it.
    static String part(Canvas canvas, String part) {
        var word = "machine." + part;
        return canvas.text(canvas.texts().has(word) ? word : "machine.trouble");
    }
}
