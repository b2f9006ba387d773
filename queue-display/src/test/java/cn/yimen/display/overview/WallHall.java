package cn.yimen.display.overview;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.demo.DemoHall;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.watch.Alarm;
import cn.yimen.hall.watch.AlarmKind;
import cn.yimen.hall.watch.Band;
import cn.yimen.hall.watch.Course;
import cn.yimen.hall.watch.HallWatch;
import cn.yimen.hall.watch.HallWatch.Counted;
import cn.yimen.hall.watch.HallWatch.HallNow;
import cn.yimen.hall.watch.HallWatch.Longest;
import cn.yimen.hall.watch.HallWatch.UplinkNow;
import cn.yimen.hall.watch.Level;
import cn.yimen.hall.watch.Range;
import cn.yimen.hall.watch.Share;
import cn.yimen.hall.watch.Usual;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// A hall at twenty-four past ten, as its server tells of it.
final class WallHall {

    static final Instant NOW = Instant.parse("2026-11-24T02:24:00Z");
    static final HallConfig CONFIG = DemoHall.config();
    private static final ClerkId WHO = new ClerkId("0001");

    private WallHall() {}
}
