package cn.yimen.uplink;

import cn.yimen.hall.event.Recorded;
import java.util.List;

/// A journal in memory.
final class ListSource implements EventSource {

    private final List<Recorded> events;
    private long cursor;

    ListSource(List<Recorded> events) {
        this.events = events;
    }

    @Override
    public String epoch() {
        return "e1";
    }

    @Override
    public long head() {
        return events.size();
    }

    @Override
    public long cursor() {
        return cursor;
    }

    @Override
    public List<Recorded> read(long after, int limit) {
        return events.stream().skip(after).limit(limit).toList();
    }

    @Override
    public void advance(long through) {
        if (through <= cursor) {
            throw new IllegalStateException("cursor " + cursor + " cannot go to " + through);
        }
        cursor = through;
    }
}
