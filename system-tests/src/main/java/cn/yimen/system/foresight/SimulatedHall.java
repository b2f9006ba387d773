package cn.yimen.system.foresight;

import cn.yimen.hall.config.AppointmentRule;
import cn.yimen.hall.config.Calendar;
import cn.yimen.hall.config.CallRule;
import cn.yimen.hall.config.Clerk;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.IssuingRule;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.config.OfficeHours;
import cn.yimen.hall.config.PassedRule;
import cn.yimen.hall.config.PriorityRule;
import cn.yimen.hall.config.Window;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.WindowId;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The hall of the simulated days: line A at windows 1–5, B at 5–8, of which the clerk of window 6
/// can do A only and so serves nobody there; a midday break.
final class SimulatedHall {

    static final LineId A = new LineId("A");
    static final LineId B = new LineId("B");
    static final int WINDOWS = 8;
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int OVERTAKE_LIMIT = 3;

    private SimulatedHall() {}

    static HallConfig config() {
        return new HallConfig(
                new HallId("H1"),
                "云岭市政务服务中心",
                "一楼综合大厅",
                ZONE,
                "12345",
                "",
                List.of(
                        new OfficeHours(LocalTime.of(9, 0), LocalTime.of(12, 0)),
                        new OfficeHours(LocalTime.of(13, 30), LocalTime.of(17, 30))),
                List.of(line(A, "综合受理", 7), line(B, "社保医保", 8)),
                IntStream.rangeClosed(1, WINDOWS).mapToObj(SimulatedHall::window).toList(),
                new PassedRule(3, 2),
                new PriorityRule(Map.of(PriorityClass.SENIOR, 2.0), OVERTAKE_LIMIT, 70),
                List.of(),
                Calendar.everyDay(),
                IssuingRule.always(),
                AppointmentRule.usual(),
                CallRule.free(),
                List.of(new Clerk(clerk(6), List.of(A))),
                List.of());
    }

    private static Line line(LineId id, String name, double minutes) {
        return new Line(id, id.value(), 3, name, "1楼", "A区", minutes, 0);
    }

    private static Window window(int number) {
        var lines = number < 5 ? List.of(A) : number == 5 ? List.of(A, B) : List.of(B);
        return new Window(window(Integer.toString(number)), lines);
    }

    static WindowId window(String number) {
        return new WindowId(number);
    }

    static ClerkId clerk(int window) {
        return new ClerkId("030" + window);
    }
}
