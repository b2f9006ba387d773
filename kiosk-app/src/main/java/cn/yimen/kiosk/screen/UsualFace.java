package cn.yimen.kiosk.screen;

import cn.yimen.hall.config.OfficeHours;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.watch.QuieterTime;
import cn.yimen.hall.watch.UsualWaits;
import cn.yimen.kiosk.flow.World;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// 往日等候: how long one usually waits in the course of a day like this one, and when it is quieter.
record UsualFace(Surroundings around) {

    private static final double SIDE = 36;
    private static final double WIDE = 34;
    private static final double LEAST_BAR = 6;

    /// Fewer hours say nothing of a day.
    private static final int LEAST_HOURS = 4;

    /// A day of the line as bars.
    ///
    /// @param hours one bar each, the earliest first
    /// @param mark above the bar of now
    record Bars(String label, List<Hour> hours, String mark, String first, String last) {
        Bars {
            hours = List.copyOf(hours);
        }

        private int longest() {
            return hours.stream().mapToInt(Hour::minutes).max().orElse(0);
        }

        private int shortest() {
            return hours.stream().mapToInt(Hour::minutes).min().orElse(0);
        }
    }

    /// @param minutes the longest usual wait of this hour
    record Hour(int minutes, boolean isNow) {}

    /// 一般 14:30 以后人少.
    Optional<Band> quieter(World world, LineId line) {
        return world.quieter(line).map(time -> Band.information(Icon.CLOCK, words(time)));
    }

    private String words(QuieterTime time) {
        int about = Math.max(1, time.minutes());
        var moments = around.moments();
        return around.text(
                "usual.quieter", moments.time(time.from()), moments.minutes(about, about));
    }

    /// Empty where too little is known of days like this one.
    Optional<Bars> bars(World world, LineId line) {
        var today = world.localTime();
        var parts = world.usual().map(u -> u.of(line, today.getDayOfWeek())).orElse(List.of());
        var hours = new ArrayList<Hour>();
        for (var at : openHours(world.hours())) {
            parts.stream()
                    .filter(part -> part.from().getHour() == at.getHour())
                    .mapToInt(UsualWaits.Part::minutes)
                    .max()
                    .ifPresent(most -> hours.add(new Hour(most, isIn(today.toLocalTime(), at))));
        }
        return Optional.of(hours)
                .filter(known -> known.size() >= LEAST_HOURS)
                .map(known -> bars(world, known));
    }

    private Bars bars(World world, List<Hour> hours) {
        var moments = around.moments();
        return new Bars(
                around.text("usual.waits"),
                hours,
                around.text("usual.now"),
                moments.time(world.hours().getFirst().from()),
                moments.time(world.hours().getLast().to()));
    }

    private static boolean isIn(LocalTime time, LocalTime hour) {
        return time.getHour() == hour.getHour();
    }

    private static List<LocalTime> openHours(List<OfficeHours> sessions) {
        var hours = new ArrayList<LocalTime>();
        for (int hour = 0; hour < 24; hour++) {
            var begin = LocalTime.of(hour, 0);
            if (sessions.stream().anyMatch(session -> touches(session, begin))) {
                hours.add(begin);
            }
        }
        return hours;
    }

    private static boolean touches(OfficeHours session, LocalTime hour) {
        return session.from().getHour() <= hour.getHour() && hour.isBefore(session.to());
    }

    static Node draw(Bars shown, double width, double height, Look look) {
        var pane = new Area(0, 0, width, height).size(new Pane());
        pane.getStyleClass().add("card");
        var card = new Sheet(pane);
        var label = look.type(Lettering.BODY.soft());
        double icon = look.px(40);
        double room = width - 2 * SIDE - icon - 14;
        double head = look.px(56);
        card.at(IconView.plain(Icon.CLOCK, icon, Tone.INDIGO), SIDE, head - icon * 0.85);
        card.at(label.fitted(shown.label(), room, label.size() * 0.7), SIDE + icon + 14, head);
        var caption = look.type(Lettering.CAPTION.soft());
        double foot = height - 16;
        card.text(caption, shown.first(), SIDE, foot);
        card.textEnding(caption, shown.last(), width - SIDE, foot);
        double ground = foot - caption.size() * 1.3;
        double high = ground - head - caption.size() * 1.7;
        double each = (width - 2 * SIDE) / shown.hours().size();
        for (int i = 0; i < shown.hours().size(); i++) {
            bar(card, shown, i, new Area(SIDE + i * each, ground - high, each, high), look);
        }
        return pane;
    }

    private static void bar(Sheet card, Bars shown, int index, Area place, Look look) {
        var hour = shown.hours().get(index);
        double share = (double) hour.minutes() / Math.max(1, shown.longest());
        double tall = Math.max(LEAST_BAR, place.height() * share);
        double wide = Math.min(WIDE, place.width() * 0.8);
        double x = place.x() + (place.width() - wide) / 2;
        double y = place.y() + place.height() - tall;
        card.at(tone(shown, hour).ground(new Area(0, 0, wide, tall).size(new Pane())), x, y);
        if (hour.isNow()) {
            var caption = look.type(Lettering.CAPTION.bold());
            card.textCentred(caption, shown.mark(), x + wide / 2, place.y() - 8);
        }
    }

    private static Tone tone(Bars shown, Hour hour) {
        if (hour.isNow()) {
            return Tone.INDIGO;
        }
        return hour.minutes() == shown.shortest() ? Tone.JADE : Tone.KEY_LINE;
    }
}
