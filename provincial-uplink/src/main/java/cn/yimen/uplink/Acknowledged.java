package cn.yimen.uplink;

import cn.yimen.hall.event.Recorded;
import java.util.List;
import java.util.TreeSet;

/// What is at the platform or parked: everything up to a number, and some beyond it, because lanes
/// go up side by side. Only the first part is durable; what is beyond goes up again after a
/// restart, and the platform knows it.
final class Acknowledged {

    private final TreeSet<Long> beyond = new TreeSet<>();
    private long through;

    Acknowledged(long through) {
        this.through = through;
    }

    long through() {
        return through;
    }

    boolean holds(Recorded event) {
        return event.seq() <= through || beyond.contains(event.seq());
    }

    void add(List<Recorded> events) {
        events.forEach(event -> beyond.add(event.seq()));
        while (!beyond.isEmpty() && beyond.first() == through + 1) {
            beyond.removeFirst();
            through++;
        }
    }
}
