package cn.yimen.kiosk.app;

import cn.yimen.hall.log.EventLog;
import cn.yimen.kiosk.flow.KioskEffect;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.SetupEffect;
import cn.yimen.kiosk.setup.SetupDesk;
import java.time.InstantSource;
import java.util.function.Consumer;

/// Carries out what a first start wants; nothing on a machine whose first start is done.
final class SetupSide implements Consumer<KioskEffect> {

    private volatile Consumer<SetupEffect> desk = _ -> {};

    /// What a first start stands on.
    record Around(InstantSource clock, EventLog log, Consumer<KioskEvent> kiosk) {}

    void begin(Standing.Unfinished from, SetupDesk.Starter starter, Around around) {
        var made =
                new SetupDesk(
                        new SetupDesk.Around(
                                from.folder(),
                                from.options().data(),
                                around.clock(),
                                around.log(),
                                around.kiosk()),
                        starter);
        desk = made;
        made.goOn(from.setup());
    }

    @Override
    public void accept(KioskEffect effect) {
        if (effect instanceof SetupEffect wanted) {
            desk.accept(wanted);
        }
    }
}
