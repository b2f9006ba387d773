package cn.yimen.kiosk.screen;

import cn.yimen.hall.config.Calendar;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.IssuingRule;
import cn.yimen.hall.event.HallWideEvent.Configured;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.state.HallState;
import cn.yimen.kiosk.flow.Arrangement;
import cn.yimen.kiosk.flow.Assistance;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.kiosk.flow.KioskState.HelpCalled;
import cn.yimen.kiosk.flow.KioskState.HelpProgress;
import cn.yimen.kiosk.flow.Link;
import cn.yimen.kiosk.flow.Lookup;
import cn.yimen.kiosk.flow.Machine;
import cn.yimen.kiosk.flow.Purpose;
import cn.yimen.kiosk.flow.TestProvince;
import cn.yimen.kiosk.flow.Visitor;
import cn.yimen.kiosk.flow.World;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The hall at other hours: before closing, at noon, in the evening, on the eve of a holiday; and
/// in a room where nobody stands.
final class HourScenes {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private HourScenes() {}

    static Map<String, KioskState> all() {
        var guest = new KioskState.Home(Visitor.GUEST, new Lookup.Found(List.of()));
        var choosing =
                new KioskState.Choosing(
                        Visitor.GUEST,
                        Purpose.TAKE_NUMBER,
                        Arrangement.BY_THEME,
                        Optional.empty(),
                        0,
                        0);
        return Map.ofEntries(
                Map.entry("attract-closed", new KioskState.Attract()),
                Map.entry("attract-noon", new KioskState.Attract()),
                Map.entry("attract-holiday", new KioskState.Attract()),
                Map.entry("attract-closed-numbers", new KioskState.Attract()),
                Map.entry("attract-unattended", new KioskState.Attract()),
                Map.entry("home-closed", guest),
                Map.entry("home-closed-known", new KioskState.Home(Scenes.WANG, known())),
                Map.entry("choose-closing", choosing),
                Map.entry("choose-closed", choosing),
                Map.entry("detail-closing", VisitScenes.detail()),
                Map.entry("detail-closed", VisitScenes.detail()),
                Map.entry("help-unattended", help(guest, HelpProgress.STAFF_TOLD)),
                Map.entry("help-closed", help(guest, HelpProgress.NOT_REACHED)));
    }

    private static Lookup known() {
        return new Lookup.Found(List.of());
    }

    private static KioskState help(KioskState beneath, HelpProgress progress) {
        return new HelpCalled(beneath, progress, 20);
    }

    static World world(String scene) {
        if (scene.endsWith("unattended")) {
            var room = new Assistance(true, "0871-6000 0110", "一楼东侧值班室");
            var world = at("22:40", onlyInHours());
            return world.of(new Machine(world.device(), room));
        }
        return switch (scene) {
            case "attract-closed-numbers" -> at("20:15", IssuingRule.always());
            case "attract-noon" -> at("12:40", onlyInHours());
            case "attract-holiday" -> holiday();
            case "choose-closing", "detail-closing" -> at("17:10", onlyInHours());
            default -> at("20:15", onlyInHours());
        };
    }

    private static IssuingRule onlyInHours() {
        return new IssuingRule(true, 30, false, 0);
    }

    private static World holiday() {
        var closed = Set.of(DAY.plusDays(1), DAY.plusDays(2));
        return laidOut("20:15", new Calendar(EnumSet.allOf(DayOfWeek.class), closed, Set.of()));
    }

    private static World laidOut(String time, Calendar calendar) {
        return at(time, hall(onlyInHours(), calendar));
    }

    private static World at(String time, IssuingRule rule) {
        return at(time, hall(rule, Calendar.everyDay()));
    }

    /// Nobody stands at a window at that hour, as in the hall that was just laid out.
    private static World at(String time, HallConfig config) {
        var world = Scenes.world();
        var moment = DAY.atTime(LocalTime.parse(time)).atZone(config.zone()).toInstant();
        var hall = isWorking(time) ? world.hall() : HallState.empty();
        return world.with(hall.apply(new Recorded(hall.seq() + 1, moment, new Configured(config))))
                .with(TestProvince.about(Scenes.item(0), moment))
                .withProvince(Link.LIVE)
                .at(moment);
    }

    private static boolean isWorking(String time) {
        return LocalTime.parse(time).isBefore(LocalTime.of(17, 30));
    }

    private static HallConfig hall(IssuingRule rule, Calendar calendar) {
        var given = Scenes.world().config().orElseThrow();
        return new HallConfig(
                given.id(),
                given.name(),
                given.place(),
                given.zone(),
                given.phone(),
                given.ticketLink(),
                given.hours(),
                given.lines(),
                given.windows(),
                given.passed(),
                given.priority(),
                given.notices(),
                calendar,
                rule,
                given.appointments(),
                given.calls(),
                given.clerks(),
                given.kiosks());
    }
}
