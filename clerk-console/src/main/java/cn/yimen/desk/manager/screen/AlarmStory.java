package cn.yimen.desk.manager.screen;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.Place;
import cn.yimen.hall.rules.Loudspeakers;
import cn.yimen.hall.watch.Alarm;
import cn.yimen.hall.watch.WatchRule;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.theme.Lettering;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Why a machine's alarm stands: where the machine is, what it reported and when, when the alarm
/// ends, and what helps.
final class AlarmStory {

    private static final double PITCH = 40;
    private static final double HUNDRED = 100;

    private AlarmStory() {}

    static void draw(Canvas canvas, Alarm alarm, Area area) {
        var subject = Figures.subject(canvas, alarm.subject());
        var title = canvas.text("story.why", (subject + " " + place(canvas, alarm)).strip());
        canvas.sheet()
                .at(Lettering.of(24).bold().fitted(title, area.width(), 15), area.x(), area.y());
        double half = Math.min(alarm.story().size() + 1.0, 7) * PITCH;
        StoryPart.facts(
                canvas, alarm.story(), new Area(area.x(), area.y() + 18, area.width(), half));
        double y = area.y() + 18 + half;
        y = line(canvas, canvas.text("story.ends", ends(canvas, alarm)), area, y);
        canvas.sheet().text(Lettering.of(20).bold(), canvas.text("story.do"), area.x(), y + 24);
        y += 48;
        for (var help : helps(canvas, alarm).toList()) {
            y = line(canvas, help, area, y);
        }
    }

    private static double line(Canvas canvas, String words, Area area, double y) {
        var text = Lettering.of(19).paragraph(words, area.width());
        canvas.sheet().at(text, area.x(), y + 10);
        return y + 18 + text.getLayoutBounds().getHeight();
    }

    /// Below which value it ends: well below its yellow threshold, so that a value that sways is
    /// one alarm.
    private static String ends(Canvas canvas, Alarm alarm) {
        var rule =
                canvas.manager()
                        .hall()
                        .config()
                        .map(HallConfig::watching)
                        .orElseGet(WatchRule::usual);
        double ease = 1 - rule.marginPercent() / HUNDRED;
        return Figures.number(rule.of(alarm.kind()).yellow() * ease);
    }

    private static Stream<String> helps(Canvas canvas, Alarm alarm) {
        var coded =
                FaultCodes.codes(alarm)
                        .flatMap(code ->
                                FaultCodes.help(canvas, code)
                                        .map(help -> code + " " + help)
                                        .stream())
                        .toList();
        var kind = "alarm." + Figures.kebab(alarm.kind().name()) + ".do";
        return coded.isEmpty() && canvas.texts().has(kind)
                ? Stream.of(canvas.text(kind))
                : coded.stream();
    }

    /// Where a board stands its loudspeakers' answers tell.
    private static String place(Canvas canvas, Alarm alarm) {
        var id = alarm.subject().id();
        var places = Loudspeakers.of(canvas.manager().hall()).places();
        return Optional.of(id)
                .filter(known -> !known.isBlank())
                .flatMap(known -> Optional.ofNullable(places.get(new DeviceId(known))))
                .map(AlarmStory::names)
                .orElse("");
    }

    private static String names(Set<Place> places) {
        return places.stream()
                .flatMap(place -> Stream.concat(place.floors().stream(), place.areas().stream()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
