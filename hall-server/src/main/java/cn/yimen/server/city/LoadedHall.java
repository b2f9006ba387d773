package cn.yimen.server.city;

import cn.yimen.server.http.HallDoor;
import cn.yimen.server.writer.HallWriter;
import java.time.Duration;
import java.time.Instant;

/// One hall in memory.
final class LoadedHall implements AutoCloseable {

    private final HallWriter writer;
    private final HallDoor door;
    private volatile Instant usedAt;

    LoadedHall(HallWriter writer, HallDoor door, Instant now) {
        this.writer = writer;
        this.door = door;
        usedAt = now;
    }

    HallDoor use(Instant now) {
        usedAt = now;
        return door;
    }

    boolean isIdle(Instant now, Duration limit) {
        return !door.isFollowed() && usedAt.plus(limit).isBefore(now);
    }

    /// Somebody says that the hall has come this far.
    void hearOf(long seq) {
        if (seq > writer.feed().head()) {
            writer.look();
        }
    }

    /// Cuts off who follows, then finishes the group in hand and keeps the standing.
    @Override
    public void close() {
        door.close();
        writer.close();
    }
}
