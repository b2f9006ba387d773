package cn.yimen.system.month;

import cn.yimen.hall.config.AppointmentRule;
import cn.yimen.hall.config.Calendar;
import cn.yimen.hall.config.CallRule;
import cn.yimen.hall.config.Catalogue;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.IssuingRule;
import cn.yimen.hall.config.Kiosk;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.config.OfficeHours;
import cn.yimen.hall.config.PassedRule;
import cn.yimen.hall.config.PriorityRule;
import cn.yimen.hall.config.ServiceItem;
import cn.yimen.hall.config.Window;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.WindowId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// How long, how many, and the hall: an invented one with three lines and as many windows as its
/// people need.
///
/// @param tickets people who come to each kiosk each day
/// @param seed of people, faults and outages; who is first of two that act at once, the machine
///   decides
public record MonthPlan(int days, int kiosks, int tickets, long seed) {

    static final List<LineId> LINES = List.of(new LineId("A"), new LineId("B"), new LineId("C"));

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 2);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalTime OPENS = LocalTime.of(8, 30);
    private static final LocalTime CLOSES = LocalTime.of(17, 30);
    private static final Duration GIVING = Duration.ofHours(8);
    private static final int PEOPLE_A_WINDOW = 80;
    private static final int WINDOWS_A_KIOSK = 6;
    private static final int LEASE = 12;

    /// The time between two people at a kiosk: the pace of everything.
    Duration pace() {
        return GIVING.dividedBy(tickets);
    }

    Instant morning(int day) {
        return FIRST_DAY.plusDays(day).atTime(OPENS).atZone(ZONE).toInstant();
    }

    int people() {
        return kiosks * tickets;
    }

    HallId hall() {
        return new HallId("530199000030");
    }

    List<DeviceId> machines() {
        return IntStream.rangeClosed(1, kiosks).mapToObj(i -> new DeviceId("K" + i)).toList();
    }

    HallConfig config() {
        return new HallConfig(
                hall(),
                "云岭市政务服务中心",
                "一楼综合大厅",
                ZONE,
                "12345",
                "HTTPS://YL.EXAMPLE/T/",
                List.of(new OfficeHours(OPENS, CLOSES)),
                LINES.stream().map(this::line).toList(),
                IntStream.rangeClosed(1, WINDOWS_A_KIOSK * kiosks + people() / PEOPLE_A_WINDOW)
                        .mapToObj(MonthPlan::window)
                        .toList(),
                new PassedRule(3, 2),
                new PriorityRule(Map.of(PriorityClass.SENIOR, 2.0), 3, 70),
                List.of(),
                Calendar.everyDay(),
                IssuingRule.always(),
                AppointmentRule.usual(),
                CallRule.free(),
                List.of(),
                machines().stream().map(id -> new Kiosk(id, id.value(), LEASE)).toList());
    }

    private Line line(LineId id) {
        return new Line(
                id, id.value(), 4, "队列" + id, "1楼", id + "区", 5, 0, List.of(), people() + 1);
    }

    private static Window window(int number) {
        var preferred = LINES.get(number % LINES.size());
        var also = LINES.get((number + 1) % LINES.size());
        return new Window(new WindowId(Integer.toString(number)), List.of(preferred, also));
    }

    Catalogue catalogue() {
        return new Catalogue(
                "1", FIRST_DAY, List.of(), List.of(), LINES.stream().map(MonthPlan::item).toList());
    }

    private static ServiceItem item(LineId line) {
        return new ServiceItem(
                code(line), "事项" + line, "", List.of(), line, List.of(), List.of(), "不收费", 0, 1);
    }

    static ItemCode code(LineId line) {
        return new ItemCode("ITEM-" + line);
    }
}
