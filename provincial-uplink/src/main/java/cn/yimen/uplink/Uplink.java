package cn.yimen.uplink;

import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.log.EventLog;
import cn.yimen.uplink.Parked.Handling;
import cn.yimen.uplink.Rest.Until;
import cn.yimen.uplink.contract.EventBatch;
import cn.yimen.uplink.contract.Heartbeat;
import cn.yimen.uplink.contract.PlatformEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Carries a hall's events to the platform: from the cursor on, in order, again and again until the
/// platform has them. One thread calls [#work]; [#status] and [#correct] are for all.
public final class Uplink implements Carrier {

    private static final Duration HEARTBEAT = Duration.ofMinutes(1);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    /// From here on events go up in lanes.
    private static final int GREAT_BACKLOG = 5_000;

    /// How many events are divided among the lanes at a time.
    private static final int STRETCH = 8_000;

    private final EventSource source;
    private final Platform client;
    private final ParkedFile parked;
    private final Sender sender;
    private final Corrections corrections;
    private final Backoff backoff;
    private final Presence presence;
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
        this.corrections = new Corrections(hall, client, parked, clock, log);
        this.backoff = new Backoff(FIRST_WAIT, LONGEST_WAIT, surroundings.random());
        this.presence = new Presence(client::answers, surroundings.random());
    }

    /// Sends a heartbeat where one is due, else people's corrections and the next events.
    @Override
    public Rest work() {
        var events = source.read(source.cursor(), lanes() > 1 ? STRETCH : EventBatch.LARGEST);
        var untilHeartbeat = untilHeartbeat(events.isEmpty());
        if (!untilHeartbeat.isPositive()) {
            return heartbeat(events);
        }
        if (parked.nextCorrection().isPresent()) {
            return rest(corrections.send());
        }
        return events.isEmpty()
                ? new Rest(untilHeartbeat, Until.EVENTS)
                : rest(sender.send(events, lanes()));
    }

    /// After trouble the first batch goes up alone: a province's halls come back together.
    private int lanes() {
        return backlog() > GREAT_BACKLOG && backoff.isCalm() ? client.atOnce() : 1;
    }

    /// At first contact, each minute, and when everything has gone up; at once where the clock was
    /// set back, or it would be silent until the old time has come.
    private Duration untilHeartbeat(boolean idle) {
        if (lastHeartbeat.isEmpty() || (idle && lastHeartbeat.get().backlog() > 0)) {
            return Duration.ZERO;
        }
        var since = Duration.between(lastHeartbeat.get().at(), clock.instant());
        return since.isNegative() ? Duration.ZERO : HEARTBEAT.minus(since);
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
        backoff.reset();
        lastSuccess = Optional.of(clock.instant());
        publish(Optional.empty());
        return new Rest(Duration.ZERO, Until.EVENTS);
    }

    private Rest troubled(Delivery.NotNow notNow) {
        presence.note(notNow);
        publish(Optional.of(notNow.reason()));
        return waitFor(notNow, notNow.atLeast().isZero() ? Until.PLATFORM : Until.TIME);
    }

    @Override
    public Rest failed(RuntimeException cause) {
        log.write("uplink.failed", Map.of("error", cause.getClass().getSimpleName()));
        status = status.troubled("failed");
        return waitFor(new Delivery.NotNow("failed", FIRST_WAIT), Until.TIME);
    }

    private Rest waitFor(Delivery.NotNow notNow, Until until) {
        var wait = backoff.next(notNow.atLeast());
        log.write("uplink.waiting", Map.of("reason", notNow.reason(), "millis", wait.toMillis()));
        return new Rest(wait, until);
    }

    private void publish(Optional<String> trouble) {
        var oldest = source.read(source.cursor(), 1).stream().findFirst().map(Recorded::at);
        status = new UplinkStatus(backlog(), oldest, lastSuccess, trouble, parked.all());
    }

    private long backlog() {
        return source.head() - source.cursor();
    }

    @Override
    public Presence presence() {
        return presence;
    }

    /// As of the last [#work].
    public UplinkStatus status() {
        return status;
    }

    /// How many refused events in such a file wait for a person; for when no uplink works on it.
    public static long waitingIn(Path parked) {
        if (!Files.exists(parked)) {
            return 0;
        }
        try (var file = ParkedFile.open(parked)) {
            return file.size();
        }
    }

    /// What is parked now, with what is left for good.
    public List<Parked> parked() {
        return parked.all();
    }

    /// Puts a person's words in the place of a refused event of this journal: the same number, kind
    /// and ticket, with what was wrong put right. They go up with the next [#work]. Says whether
    /// such an event is parked and no other correction of it is on its way.
    public boolean correct(PlatformEvent correction, Handling handling) {
        boolean taken = parked.correct(source.epoch(), correction, handling);
        return told(taken, correction.seq(), handling);
    }

    /// A person's decision that a refused event stays here. Says whether it could be taken.
    public boolean leave(long seq, Handling handling) {
        return told(parked.leave(source.epoch(), seq, handling), seq, handling);
    }

    private boolean told(boolean taken, long seq, Handling handling) {
        if (taken) {
            log.write(
                    "uplink.handled",
                    Map.of("seq", seq, "what", handling.what(), "clerk", handling.clerk()));
        }
        return taken;
    }

    @Override
    public void cancel() {
        client.close();
    }

    @Override
    public void close() {
        client.close();
        sender.close();
        parked.close();
    }
}
