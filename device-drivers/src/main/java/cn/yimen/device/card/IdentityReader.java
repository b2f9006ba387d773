package cn.yimen.device.card;

import cn.yimen.device.DeviceStatus;
import cn.yimen.device.StatusPublisher;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

/// Watches the card readers of a kiosk and announces each document laid on one of them, until
/// closed; which reader and what kind of card is nobody's concern.
///
/// Owns a thread for each reader, "card-reader": both listeners are called on these, one at a time,
/// the status before the event that it explains, and must return quickly (post it elsewhere). One
/// card counts at a time: while one lies there, cards at other readers wait, unless the first could
/// not be read. The methods may be called from any thread. What a native call brings after its time
/// limit is dropped with the thread that it ran on, so no event ever speaks of an earlier card. A
/// reader or service that goes away heals by itself within seconds.
public final class IdentityReader implements AutoCloseable {

    private static final Duration MOST_PATIENCE = Duration.ofSeconds(5);

    private final ReaderStatuses statuses;
    private final List<ReaderStation> stations;

    private IdentityReader(
            List<? extends ReaderConfig> readers,
            Consumer<CardEvent> events,
            StatusPublisher publisher) {
        var floor = new Floor();
        this.statuses = new ReaderStatuses(publisher, readers.size());
        this.stations =
                readers.stream()
                        .map(config -> new ReaderStation(config, floor, events, statuses))
                        .toList();
    }

    /// Starts watching. The status is `STARTING` until the readers have been looked for.
    public static IdentityReader start(
            List<? extends ReaderConfig> readers,
            Consumer<CardEvent> events,
            Consumer<DeviceStatus> statuses,
            InstantSource clock) {
        if (readers.isEmpty()) {
            throw new IllegalArgumentException("no reader to watch");
        }
        var reader = new IdentityReader(readers, events, new StatusPublisher(statuses, clock));
        reader.stations.forEach(ReaderStation::start);
        return reader;
    }

    /// The latest snapshot; never blocks.
    public DeviceStatus status() {
        return statuses.status();
    }

    /// Offers a key to the card that wants one ([CardEvent.KeyWanted]); without such a card nothing
    /// happens. What came of it is told as another event.
    public void unlock(AccessKey key) {
        stations.forEach(station -> station.unlock(key));
    }

    /// Stops watching; no event comes afterwards. Takes half a second at most, unless a listener
    /// does not return.
    @Override
    public void close() {
        stations.forEach(ReaderStation::stop);
        stations.forEach(station -> station.awaitEnd(MOST_PATIENCE));
    }
}
