package cn.yimen.uplink;

import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.log.EventLog;
import cn.yimen.uplink.contract.EventBatch;
import cn.yimen.uplink.contract.Heartbeat;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Carries a hall's events to the platform: from the cursor on, in order, again and again until the
/// platform has them. One thread calls [#work]; [#status] is for all.
public final class Uplink implements AutoCloseable {

    private static final Duration HEARTBEAT = Duration.ofMinutes(1);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private final EventSource source;
    private final Platform client;
    private final ParkedFile parked;
    private final Sender sender;
    private final Backoff backoff;
    private final InstantSource clock;
    private final EventLog log;
    private Optional<Instant> lastSuccess = Optional.empty();
    private Optional<Heartbeat> lastHeartbeat = Optional.empty();
    private volatile UplinkStatus status = UplinkStatus.unknown();

    /// What the uplink takes from outside.
    ///
    /// @param parked file of the refused events; made where it is missing
    /// @param random for waits and nonces
    public record Surroundings(
            Path parked, InstantSource clock, RandomGenerator random, EventLog log) {}

    public Uplink(EventSource source, PlatformAddress address, Surroundings surroundings) {
        this(
                source,
                address.hall(),
                new PlatformClient(address, surroundings.clock(), surroundings.random()),
                surroundings);
    }

    public Uplink(EventSource source, HallId hall, Platform platform, Surroundings surroundings) {
        this.source = source;
        this.clock = surroundings.clock();
        this.log = surroundings.log();
        this.client = platform;
        this.parked = ParkedFile.open(surroundings.parked());
        this.sender = new Sender(source, hall, client, parked, clock, log);
        this.backoff = new Backoff(FIRST_WAIT, LONGEST_WAIT, surroundings.random());
    }

    /// What to do until the next [Uplink#work].
    ///
    /// @param atMost how long to rest; zero means that there is more to do now
    /// @param wakeable whether a new event ends the rest
    public record Rest(Duration atMost, boolean wakeable) {}

    /// Sends a heartbeat where one is due, then one batch.
    public Rest work() {
        var events = source.read(source.cursor(), EventBatch.LARGEST);
        var untilHeartbeat = untilHeartbeat(events.isEmpty());
        if (!untilHeartbeat.isPositive()) {
            return heartbeat(events);
        }
        return events.isEmpty() ? new Rest(untilHeartbeat, true) : rest(sender.send(events));
    }

    /// At first contact, each minute, and when everything has gone up.
    private Duration untilHeartbeat(boolean idle) {
        if (lastHeartbeat.isEmpty() || (idle && lastHeartbeat.get().backlog() > 0)) {
            return Duration.ZERO;
        }
        return HEARTBEAT.minus(Duration.between(lastHeartbeat.get().at(), clock.instant()));
    }

    private Rest heartbeat(List<Recorded> waiting) {
        var oldest = waiting.stream().findFirst().map(Recorded::at);
        var heartbeat = new Heartbeat(clock.instant(), backlog(), parked.size(), oldest);
        return switch (client.report(heartbeat)) {
            case Delivery.Heard _, Delivery.Received _ -> {
                lastHeartbeat = Optional.of(heartbeat);
                yield rest(Optional.empty());
            }
            case Delivery.Rejected(var reason) -> troubled(new Delivery.NotNow(reason, HEARTBEAT));
            case Delivery.NotNow notNow -> troubled(notNow);
        };
    }

    private Rest rest(Optional<Delivery.NotNow> trouble) {
        if (trouble.isPresent()) {
            return troubled(trouble.get());
        }
        succeeded();
        return new Rest(Duration.ZERO, true);
    }

    private void succeeded() {
        backoff.reset();
        lastSuccess = Optional.of(clock.instant());
        publish(Optional.empty());
    }

    private Rest troubled(Delivery.NotNow notNow) {
        publish(Optional.of(notNow.reason()));
        return waitFor(notNow);
    }

    /// The journal or the disk failed under [#work]: as with the network, it is tried again later.
    Rest failed(RuntimeException cause) {
        log.write("uplink.failed", Map.of("error", cause.getClass().getSimpleName()));
        status = status.troubled("failed");
        return waitFor(new Delivery.NotNow("failed", FIRST_WAIT));
    }

    private Rest waitFor(Delivery.NotNow notNow) {
        var jittered = backoff.next();
        var wait = jittered.compareTo(notNow.atLeast()) > 0 ? jittered : notNow.atLeast();
        log.write("uplink.waiting", Map.of("reason", notNow.reason(), "millis", wait.toMillis()));
        return new Rest(wait, false);
    }

    private void publish(Optional<String> trouble) {
        var oldest = source.read(source.cursor(), 1).stream().findFirst().map(Recorded::at);
        status = new UplinkStatus(backlog(), oldest, lastSuccess, trouble, parked.all());
    }

    private long backlog() {
        return source.head() - source.cursor();
    }

    /// As of the last [#work].
    public UplinkStatus status() {
        return status;
    }

    /// Ends a request in flight; what it carried goes up again next time.
    void cancel() {
        client.close();
    }

    @Override
    public void close() {
        client.close();
        parked.close();
    }
}
