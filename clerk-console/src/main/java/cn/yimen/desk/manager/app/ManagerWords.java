package cn.yimen.desk.manager.app;

import cn.yimen.desk.launch.DatedEars;
import cn.yimen.desk.manager.ManagerEvent;
import cn.yimen.hall.state.HallState;
import java.time.Instant;

/// What the hall says, as events of the manager's desk.
record ManagerWords() implements DatedEars.Words<ManagerEvent> {

    @Override
    public ManagerEvent changed(HallState hall, Instant now) {
        return new ManagerEvent.HallChanged(hall, now);
    }

    @Override
    public ManagerEvent heartbeat(Instant serverTime, Instant now) {
        return new ManagerEvent.Heartbeat(serverTime, now);
    }

    @Override
    public ManagerEvent tick(Instant now) {
        return new ManagerEvent.Tick(now);
    }
}
