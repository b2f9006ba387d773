package cn.yimen.uplink;

import cn.yimen.hall.event.Recorded;
import java.util.List;

/// A journal in memory.
final class ListSource implements EventSource {

    private final List<Recorded> events;
    private volatile long cursor;

    /// Whether reading throws, as with a disk that fails.
    volatile boolean fail;

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
        if (fail) {
            throw new IllegalStateException("the disk failed");
        }
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
