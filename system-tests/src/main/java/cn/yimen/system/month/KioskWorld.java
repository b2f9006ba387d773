package cn.yimen.system.month;

import cn.yimen.hall.config.Catalogue;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.kiosk.flow.Link;
import cn.yimen.kiosk.flow.World;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/// What a kiosk knows of its hall: all of it while it is connected, then what it was when the line
/// broke, and after a night no more than the layout.
final class KioskWorld {

    private final DeviceId id;
    private final MonthHall hall;
    private final Optional<Catalogue> catalogue;
    private final InstantSource clock;
    private volatile Optional<World> frozen = Optional.empty();

    KioskWorld(DeviceId id, MonthHall hall, Catalogue catalogue, InstantSource clock) {
        this.id = id;
        this.hall = hall;
        this.catalogue = Optional.of(catalogue);
        this.clock = clock;
    }

    World now() {
        return frozen.map(then -> then.at(clock.instant())).orElseGet(this::live);
    }

    private World live() {
        return new World(
                id,
                hall.state(),
                catalogue,
                Link.LIVE,
                Map.of(),
                clock.instant(),
                Optional.empty());
    }

    /// Nothing more is heard, and nobody has noticed.
    void freeze() {
        frozen = Optional.of(live());
    }

    void notice() {
        frozen = frozen.map(world -> world.with(Link.LOST));
    }

    /// The kiosk starts without a line.
    void remember() {
        frozen =
                hall.state()
                        .config()
                        .map(config ->
                                World.unknown(id)
                                        .with(Link.LOST)
                                        .remembered(config, catalogue, clock.instant()));
    }

    void thaw() {
        frozen = Optional.empty();
    }
}
