package cn.yimen.ui.proof;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Kiosk;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.config.Window;
import cn.yimen.hall.demo.DemoHall;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.WindowId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The demonstration hall grown to what a large city has: 20 lines, 40 windows, 12 kiosks, and no
/// drawn plan.
public final class LargeHall {

    public static final int LINES = 20;
    public static final int WINDOWS = 40;
    private static final int KIOSKS = 12;

    private LargeHall() {}

    public static HallConfig config() {
        var small = DemoHall.config();
        return new HallConfig(
                small.id(),
                small.name(),
                small.place(),
                small.zone(),
                small.phone(),
                small.ticketLink(),
                small.hours(),
                IntStream.range(0, LINES).mapToObj(i -> line(small, i)).toList(),
                IntStream.range(0, WINDOWS).mapToObj(LargeHall::window).toList(),
                small.passed(),
                small.priority(),
                small.notices(),
                small.calendar(),
                small.issuing(),
                small.appointments(),
                small.calls(),
                small.clerks(),
                IntStream.rangeClosed(1, KIOSKS)
                        .mapToObj(n -> new Kiosk(new DeviceId("K" + n), "K" + n, 80))
                        .toList(),
                Optional.empty(),
                small.watch());
    }

    private static Line line(HallConfig small, int i) {
        var like = small.lines().get(i % small.lines().size());
        return new Line(
                id(i),
                id(i).value(),
                like.width(),
                like.name(),
                like.floor(),
                like.area(),
                like.usualServiceMinutes(),
                like.dailyCapacity(),
                like.segments(),
                like.offlineFrom());
    }

    private static LineId id(int i) {
        return new LineId(String.valueOf((char) ('A' + i)));
    }

    private static Window window(int i) {
        var lines = List.of(id(i % LINES), id((i + 1) % LINES));
        return new Window(new WindowId(String.valueOf(i + 1)), lines, "1", "A");
    }
}
