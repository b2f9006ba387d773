package cn.yimen.server.fleet;

import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.fleet.Heartbeat;
import cn.yimen.hall.fleet.OrderEnded;
import cn.yimen.hall.fleet.Program;
import cn.yimen.hall.fleet.Service;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Heartbeats of an invented kiosk.
record Beats(DeviceId device, Instant startedAt) {

    static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

    static Beats of(String device) {
        return new Beats(new DeviceId(device), NOON.minusSeconds(3_600));
    }

    Heartbeat serving() {
        return beat(Service.READY, Optional.empty(), false, List.of());
    }

    Heartbeat used() {
        return beat(Service.READY, Optional.empty(), true, List.of());
    }

    Heartbeat out() {
        return beat(Service.OUT_OF_SERVICE, Optional.of("K-03"), false, List.of());
    }

    Heartbeat ended(OrderEnded... ends) {
        return beat(Service.READY, Optional.empty(), false, List.of(ends));
    }

    Beats restarted(Instant at) {
        return new Beats(device, at);
    }

    private Heartbeat beat(
            Service service, Optional<String> reason, boolean busy, List<OrderEnded> ended) {
        return new Heartbeat(
                new CommandId(new UUID(0x7001, 1)),
                device,
                Program.KIOSK,
                NOON,
                startedAt,
                new Heartbeat.Versions("1.4.0", "25.0.3", "7"),
                service,
                reason,
                busy,
                Optional.of(120L),
                Optional.of(41),
                Optional.of(0L),
                Optional.of(NOON.plusSeconds(60L * 86_400)),
                List.of(new Heartbeat.Met("PAPER-JAM", 2, NOON)),
                ended);
    }
}
