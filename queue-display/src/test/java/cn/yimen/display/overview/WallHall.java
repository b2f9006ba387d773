package cn.yimen.display.overview;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.demo.DemoHall;
import cn.yimen.hall.domain.ClerkId;
import java.time.Instant;

/// A hall at twenty-four past ten, as its server tells of it.
final class WallHall {

    static final Instant NOW = Instant.parse("2026-11-24T02:24:00Z");
    static final HallConfig CONFIG = DemoHall.config();
    private static final ClerkId WHO = new ClerkId("0001");

    private WallHall() {}
}
