package cn.yimen.kiosk.app;

import cn.yimen.hall.domain.IdSource;
import cn.yimen.kiosk.effect.CardLogins;
import cn.yimen.kiosk.effect.DealDesk;
import cn.yimen.kiosk.effect.Logins;
import cn.yimen.kiosk.effect.ProvinceWay;
import cn.yimen.kiosk.effect.Records;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.World;
import cn.yimen.kiosk.platform.PlatformSide;
import cn.yimen.kiosk.record.KioskRecords;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What is done with the province at once, put together.
record Deals(
        KioskOptions options,
        Supplier<Optional<PlatformSide>> side,
        Supplier<World> world,
        IdSource ids) {

    /// One log-in a visit, for all that needs it.
    Logins logins() {
        return new CardLogins(world, this::way, ids);
    }

    DealDesk desk(
            Logins logins, Optional<KioskRecords> kept, Parts parts, Consumer<KioskEvent> sink) {
        var around =
                new DealDesk.Around(
                        world,
                        this::way,
                        kept.map(Records::of).orElse(Records.NONE),
                        new DealDesk.Printers(
                                parts.sheets(), parts.notes(), options.trusted().seals()),
                        sink);
        return new DealDesk(around, logins, ids);
    }

    private Optional<ProvinceWay> way() {
        return side.get()
                .flatMap(there ->
                        options.platform()
                                .map(link ->
                                        new ProvinceWay(
                                                there.cache(), there.transport(), link.words())));
    }
}
