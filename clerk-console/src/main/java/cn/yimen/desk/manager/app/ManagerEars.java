package cn.yimen.desk.manager.app;

import cn.yimen.client.HallListener;
import cn.yimen.client.HallUpdate;
import cn.yimen.client.LinkState;
import cn.yimen.desk.manager.ManagerEvent;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;

/// Tells the manager's desk what the hall says, dated by the desk's clock. Called on the client's
/// thread.
record ManagerEars(InstantSource clock, Consumer<ManagerEvent> desk) implements HallListener {

    @Override
    public void changed(HallUpdate update) {
        desk.accept(new ManagerEvent.HallChanged(update.state(), clock.instant()));
    }

    @Override
    public void heartbeat(Instant serverTime) {
        desk.accept(new ManagerEvent.Heartbeat(serverTime, clock.instant()));
    }

    @Override
    public void link(LinkState state) {
        desk.accept(new ManagerEvent.Tick(clock.instant()));
    }
}
