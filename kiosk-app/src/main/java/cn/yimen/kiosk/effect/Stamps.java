package cn.yimen.kiosk.effect;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.kiosk.flow.World;
import cn.yimen.uplink.contract.write.Stamp;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// Where and when something is done with the province at once, each under a key of its own.
record Stamps(Supplier<World> world, IdSource ids) {

    Stamp next() {
        return of(ids.command().value());
    }

    /// For what may be repeated under the same key.
    Stamp of(UUID key) {
        var now = world.get();
        return new Stamp(
                key.toString(),
                now.now(),
                now.config().map(HallConfig::id).map(HallId::value).orElse("-"),
                now.device().value(),
                Optional.empty(),
                false);
    }
}
