package cn.yimen.system.sim;

import cn.yimen.hall.config.AppointmentRule;
import cn.yimen.hall.config.Calendar;
import cn.yimen.hall.config.CallRule;
import cn.yimen.hall.config.Catalogue;
import cn.yimen.hall.config.Clerk;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.IssuingRule;
import cn.yimen.hall.config.Kiosk;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.config.OfficeHours;
import cn.yimen.hall.config.PassedRule;
import cn.yimen.hall.config.PriorityRule;
import cn.yimen.hall.config.ServiceItem;
import cn.yimen.hall.config.Window;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.WindowId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// An invented hall whose size and rules are drawn: three lines, windows that serve one or more of
/// them, clerks who can do all or some, kiosks with numbers of their own.
///
/// @param people how many come in a day
record HallPlan(HallConfig config, Catalogue catalogue, int people) {

    static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int PEOPLE_A_WINDOW = 95;
    private static final List<String> LINES = List.of("A", "B", "C");

    /// @param kiosks how many
    static HallPlan draw(Dice dice, int people, int kiosks) {
        int windows = Math.max(3, people / PEOPLE_A_WINDOW);
        var config =
                new HallConfig(
                        new HallId("530199000001"),
                        "云岭市政务服务中心",
                        "一楼综合大厅",
                        ZONE,
                        "12345",
                        "HTTPS://YL.EXAMPLE/T/",
                        List.of(
                                new OfficeHours(LocalTime.of(9, 0), LocalTime.of(12, 0)),
                                new OfficeHours(LocalTime.of(13, 30), LocalTime.of(17, 0))),
                        LINES.stream().map(id -> line(id, people)).toList(),
                        IntStream.rangeClosed(1, windows).mapToObj(HallPlan::window).toList(),
                        passed(dice),
                        new PriorityRule(
                                Map.of(PriorityClass.SENIOR, 2.0, PriorityClass.APPOINTMENT, 1.5),
                                (int) dice.between(2, 6),
                                70),
                        List.of(),
                        Calendar.everyDay(),
                        issuing(dice),
                        AppointmentRule.usual(),
                        calls(dice),
                        List.of(new Clerk(new ClerkId("C2"), lines("A"))),
                        IntStream.rangeClosed(1, kiosks).mapToObj(HallPlan::kiosk).toList());
        return new HallPlan(config, items(), people);
    }

    /// Mostly at any time.
    static IssuingRule issuing(Dice dice) {
        return new IssuingRule(
                dice.happens(0.2),
                (int) dice.between(30, 90),
                dice.happens(0.1),
                dice.happens(0.3) ? 2 : 0);
    }

    static CallRule calls(Dice dice) {
        return new CallRule(dice.happens(0.5) ? 5 : 0, dice.happens(0.5) ? 4 : 0);
    }

    static PassedRule passed(Dice dice) {
        var mode = dice.one(List.of(PassedRule.Mode.values()));
        return new PassedRule(mode, (int) dice.between(0, 5), (int) dice.between(0, 3));
    }

    private static Line line(String id, int people) {
        return new Line(
                new LineId(id),
                id,
                3,
                "队列" + id,
                "1楼",
                id + "区",
                5,
                id.equals("C") ? Math.max(50, people / 4) : 0,
                List.of(),
                people + 1);
    }

    private static Window window(int number) {
        var lines =
                switch (number % 4) {
                    case 1 -> lines("A", "B");
                    case 2 -> lines("A");
                    case 3 -> lines("B", "C", "A");
                    default -> lines("C", "B");
                };
        return new Window(new WindowId(Integer.toString(number)), lines);
    }

    private static List<LineId> lines(String... ids) {
        return List.of(ids).stream().map(LineId::new).toList();
    }

    private static Kiosk kiosk(int number) {
        return new Kiosk(new DeviceId("K" + number), "K" + number, 8);
    }

    private static Catalogue items() {
        return new Catalogue(
                "1", DAY, List.of(), List.of(), LINES.stream().map(HallPlan::item).toList());
    }

    private static ServiceItem item(String line) {
        return new ServiceItem(
                code(line),
                "事项" + line,
                "",
                List.of(),
                new LineId(line),
                List.of(),
                List.of(),
                "不收费",
                0,
                1);
    }

    static ItemCode code(String line) {
        return new ItemCode("ITEM-" + line);
    }

    static List<String> lineNames() {
        return LINES;
    }
}
