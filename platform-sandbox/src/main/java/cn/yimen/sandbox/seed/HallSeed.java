package cn.yimen.sandbox.seed;

import cn.yimen.uplink.contract.catalogue.Item;
import cn.yimen.uplink.contract.hall.CalendarDay;
import cn.yimen.uplink.contract.hall.DayKind;
import cn.yimen.uplink.contract.hall.Hall;
import cn.yimen.uplink.contract.hall.Hall.HallLine;
import cn.yimen.uplink.contract.hall.Hall.HallWindow;
import cn.yimen.uplink.contract.hall.Hall.Session;
import cn.yimen.uplink.contract.hall.Hall.SpecialDay;
import cn.yimen.uplink.contract.hall.SessionKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Three halls of the city, and the calendar they keep.
final class HallSeed {

    private static final Map<String, String> LINES =
            Map.of(
                    "A", "综合受理",
                    "B", "社保医保",
                    "C", "不动产与工程建设",
                    "D", "公安出入境",
                    "E", "税务",
                    "F", "市场准入",
                    "G", "公积金",
                    "H", "水电气");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 3, 31);

    private HallSeed() {}

    /// @param lines of which lines it has windows
    private record Plan(String code, String name, String area, String lines, int windows) {}

    /// @param items by line
    static List<Hall> halls(Map<String, List<Item>> items) {
        return List.of(
                hall(new Plan("530199000001", "云岭市政务服务中心", "530199", "ABCDEFGH", 24), items),
                hall(new Plan("530199000002", "云岭市政务服务中心高新分中心", "530199", "ABEFG", 10), items),
                hall(new Plan("530199001001", "南湖街道便民服务中心", "530199001", "AB", 4), items));
    }

    private static Hall hall(Plan plan, Map<String, List<Item>> items) {
        return new Hall(
                plan.code(),
                plan.name(),
                plan.area(),
                "云岭市示例路 " + plan.windows() + " 号",
                "0879-2110000",
                102_700_000 + (24 - plan.windows()) * 1_500,
                25_040_000 + (24 - plan.windows()) * 900,
                plan.lines().chars().mapToObj(c -> line("" + (char) c, items)).toList(),
                windows(plan),
                sessions(plan),
                List.of(
                        new SpecialDay(
                                LocalDate.of(2026, 12, 31),
                                "年终结账，下午不对外服务",
                                List.of(
                                        session(
                                                SessionKind.REGULAR,
                                                List.of(4),
                                                "09:00",
                                                "12:00")))));
    }

    private static HallLine line(String code, Map<String, List<Item>> items) {
        return new HallLine(
                code,
                LINES.getOrDefault(code, code),
                items.getOrDefault(code, List.of()).stream().map(Item::code).toList());
    }

    private static List<HallWindow> windows(Plan plan) {
        return IntStream.rangeClosed(1, plan.windows())
                .mapToObj(number -> {
                    var line = plan.lines().charAt(number % plan.lines().length()) + "";
                    return new HallWindow(
                            Integer.toString(number),
                            LINES.getOrDefault(line, line) + "窗口",
                            "一楼 " + line + " 区",
                            List.of(line));
                })
                .toList();
    }

    private static List<Session> sessions(Plan plan) {
        var week = List.of(1, 2, 3, 4, 5);
        var sessions = new ArrayList<Session>();
        sessions.add(session(SessionKind.REGULAR, week, "09:00", "12:00"));
        sessions.add(session(SessionKind.REGULAR, week, "13:00", "17:00"));
        if (plan.windows() > 20) {
            sessions.add(session(SessionKind.NOON, week, "12:00", "13:00"));
            sessions.add(session(SessionKind.EXTENDED, week, "17:00", "18:00"));
            sessions.add(session(SessionKind.WEEKEND, List.of(6), "09:00", "12:00"));
        }
        return sessions;
    }

    private static Session session(
            SessionKind kind, List<Integer> weekdays, String from, String to) {
        boolean bookable = kind == SessionKind.REGULAR || kind == SessionKind.WEEKEND;
        return new Session(kind, weekdays, LocalTime.parse(from), LocalTime.parse(to), bookable);
    }

    static List<CalendarDay> calendar() {
        var special = Rows.of("calendar.txt");
        return FIRST.datesUntil(LAST.plusDays(1)).map(day -> day(day, special)).toList();
    }

    private static CalendarDay day(LocalDate day, List<List<String>> special) {
        return special.stream()
                .filter(row -> !day.isBefore(LocalDate.parse(row.get(0))))
                .filter(row -> !day.isAfter(LocalDate.parse(row.get(1))))
                .findFirst()
                .map(row ->
                        new CalendarDay(day, DayKind.valueOf(row.get(2)), Optional.of(row.get(3))))
                .orElseGet(() ->
                        new CalendarDay(
                                day,
                                day.getDayOfWeek().getValue() > 5
                                        ? DayKind.WEEKEND
                                        : DayKind.WORKDAY,
                                Optional.empty()));
    }
}
