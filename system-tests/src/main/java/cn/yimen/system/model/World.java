package cn.yimen.system.model;

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
import cn.yimen.hall.config.Segment;
import cn.yimen.hall.config.ServiceItem;
import cn.yimen.hall.config.Window;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.WindowId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// A small hall with rules drawn by lot: four windows, three lines that somebody serves and one
/// that nobody does.
record World(RandomGenerator random) {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 28);
    private static final List<OfficeHours> HOURS =
            List.of(
                    new OfficeHours(LocalTime.of(9, 0), LocalTime.of(12, 0)),
                    new OfficeHours(LocalTime.of(13, 0), LocalTime.of(17, 0)));

    static Catalogue catalogue() {
        var items =
                Stream.of("A-1", "A-2", "B-1", "B-2", "C-1", "D-1")
                        .map(code -> item(code, code.substring(0, 1)))
                        .toList();
        return new Catalogue("1", MONDAY, List.of(), List.of(), items);
    }

    private static ServiceItem item(String code, String line) {
        return new ServiceItem(
                new ItemCode(code),
                code,
                "X",
                List.of(),
                new LineId(line),
                List.of(),
                List.of(),
                "",
                0,
                0);
    }

    HallConfig config() {
        return new HallConfig(
                new HallId("H1"),
                "云岭市政务服务中心",
                "一楼综合大厅",
                ZONE,
                "12345",
                "HTTPS://YM.EXAMPLE/T/",
                HOURS,
                Stream.of("A", "B", "C", "D").map(this::line).toList(),
                windows(),
                passed(),
                priority(),
                List.of(),
                calendar(),
                issuing(),
                appointments(),
                calls(),
                clerks(),
                kiosks());
    }

    private Line line(String id) {
        int capacity = rarely() ? random.nextInt(1, 8) : 0;
        int offlineFrom = oneOf(0, 3, 6, 501, 501);
        return new Line(
                new LineId(id), id, 3, "业务" + id, "1楼", "A区", 8, capacity, segments(), offlineFrom);
    }

    private List<Segment> segments() {
        if (!rarely()) {
            return List.of();
        }
        return List.of(
                new Segment(LocalTime.of(9, 0), LocalTime.of(11, 0), random.nextInt(0, 5)),
                new Segment(LocalTime.of(11, 0), LocalTime.of(16, 0), random.nextInt(0, 7)));
    }

    private List<Window> windows() {
        var windows = new ArrayList<Window>();
        windows.add(window("1", "A"));
        windows.add(window("2", "A", "B"));
        windows.add(window("3", "B", "A", "C"));
        if (random.nextInt(4) > 0) {
            windows.add(window("4", "C", "B"));
        }
        return windows;
    }

    private static Window window(String id, String... lines) {
        return new Window(new WindowId(id), Stream.of(lines).map(LineId::new).toList());
    }

    private PassedRule passed() {
        var mode = oneOf(PassedRule.Mode.values());
        return new PassedRule(mode, random.nextInt(1, 4), random.nextInt(3));
    }

    private PriorityRule priority() {
        var rates =
                Map.of(
                        PriorityClass.APPOINTMENT, oneOf(1.0, 2.0, 3.0),
                        PriorityClass.SENIOR, oneOf(1.0, 1.5, 2.0),
                        PriorityClass.SOLDIER, oneOf(2.0, 5.0));
        return new PriorityRule(rates, oneOf(0, 1, 2, 3, 5), 70);
    }

    private Calendar calendar() {
        var weekdays = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        return rarely()
                ? new Calendar(weekdays, Set.of(MONDAY), Set.of(SATURDAY))
                : new Calendar(weekdays, Set.of(), Set.of());
    }

    private IssuingRule issuing() {
        return new IssuingRule(
                rarely(), oneOf(0, 15, 30), rarely(), rarely() ? random.nextInt(1, 4) : 0);
    }

    private AppointmentRule appointments() {
        return new AppointmentRule(
                oneOf(0, 15),
                oneOf(0, 15),
                oneOf(0, 30),
                oneOf(AppointmentRule.Early.values()),
                oneOf(AppointmentRule.Late.values()),
                oneOf(AppointmentRule.Missed.values()));
    }

    private CallRule calls() {
        return new CallRule(oneOf(0, 0, 20), oneOf(0, 0, 2, 3));
    }

    private List<Clerk> clerks() {
        return List.of(
                new Clerk(new ClerkId("c2"), lines("A", "B")),
                new Clerk(new ClerkId("c3"), lines(oneOf("A", "B"), "C")));
    }

    private static List<LineId> lines(String... ids) {
        return Stream.of(ids).map(LineId::new).toList();
    }

    private List<Kiosk> kiosks() {
        return List.of(
                new Kiosk(new DeviceId("K1"), "K1", random.nextInt(1, 4)),
                new Kiosk(new DeviceId("K2"), "K2", 5));
    }

    private boolean rarely() {
        return random.nextInt(3) == 0;
    }

    @SafeVarargs
    private <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
