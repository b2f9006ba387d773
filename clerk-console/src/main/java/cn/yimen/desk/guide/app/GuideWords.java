package cn.yimen.desk.guide.app;

import cn.yimen.desk.guide.GuideEvent;
import cn.yimen.desk.launch.DatedEars;
import cn.yimen.hall.state.HallState;
import java.time.Instant;

/// What the hall says, as events of the guide's tablet.
record GuideWords() implements DatedEars.Words<GuideEvent> {

    @Override
    public GuideEvent changed(HallState hall, Instant now) {
        return new GuideEvent.HallChanged(hall, now);
    }

    @Override
    public GuideEvent heartbeat(Instant serverTime, Instant now) {
        return new GuideEvent.Heartbeat(serverTime, now);
    }

    @Override
    public GuideEvent tick(Instant now) {
        return new GuideEvent.Tick(now);
    }
}
