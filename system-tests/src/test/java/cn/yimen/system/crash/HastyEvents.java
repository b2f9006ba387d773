package cn.yimen.system.crash;

import cn.yimen.hall.event.Recorded;
import cn.yimen.uplink.EventSource;
import java.util.List;

/// Takes what it hands out for sent: a mistake that proofs must find.
public record HastyEvents(EventSource events) implements EventSource {

    @Override
    public String epoch() {
        return events.epoch();
    }

    @Override
    public long head() {
        return events.head();
    }

    @Override
    public long cursor() {
        return events.cursor();
    }

    @Override
    public List<Recorded> read(long after, int limit) {
        var some = events.read(after, limit);
        if (limit > 1 && !some.isEmpty()) {
            events.advance(some.getLast().seq());
        }
        return some;
    }

    @Override
    public void advance(long through) {
        events.advance(Math.max(through, events.cursor()));
    }
}
