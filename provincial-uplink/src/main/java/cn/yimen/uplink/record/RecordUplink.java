package cn.yimen.uplink.record;

import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.wire.RecordsDepth;
import cn.yimen.journal.JournalTrouble;
import cn.yimen.journal.record.RecordId;
import cn.yimen.journal.record.RecordStore;
import cn.yimen.journal.record.RecordsUnreadable;
import cn.yimen.journal.record.Settlement;
import cn.yimen.uplink.Backoff;
import cn.yimen.uplink.Carrier;
import cn.yimen.uplink.Delivery;
import cn.yimen.uplink.PlatformAddress;
import cn.yimen.uplink.Presence;
import cn.yimen.uplink.Rest;
import cn.yimen.uplink.Rest.Until;
import cn.yimen.uplink.client.Fleet;
import cn.yimen.uplink.client.Heard;
import cn.yimen.uplink.client.Hindrance;
import cn.yimen.uplink.client.Outcome;
import cn.yimen.uplink.client.PlatformWords;
import cn.yimen.uplink.client.Transport;
import cn.yimen.uplink.contract.fleet.DeviceReport;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// Carries a machine's records to the platform. Each step takes the first that waits of every
/// aggregate, lets them go up side by side, and writes down what the platform said as soon as it
/// said it: taken, or refused with its reason. Where it said nothing, nothing is written down; the
/// record goes up again under the same key, and gets the same answer. All that must outlive the
/// program is in the records' own file.
public final class RecordUplink implements Carrier {

    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    /// How long a record may lie that came without waking anybody.
    private static final Duration LOOK = Duration.ofSeconds(5);

    private static final int AT_ONCE = 4;

    private final RecordStore store;
    private final Letterbox letters;
    private final Transport transport;
    private final Fleet fleet;
    private final String hall;
    private final Departures departures;
    private final Plan plan = new Plan();
    private final Backoff backoff;
    private final Presence presence;
    private final InstantSource clock;
    private final EventLog log;
    private volatile Optional<Instant> lastSuccess = Optional.empty();
    private volatile Optional<String> hindrance = Optional.of("starting");

    /// What it takes from outside.
    ///
    /// @param random for waits and nonces
    public record Surroundings(InstantSource clock, RandomGenerator random, EventLog log) {}

    /// @param words of the province
    public RecordUplink(
            RecordStore store,
            PlatformAddress address,
            PlatformWords words,
            Surroundings surroundings) {
        this.store = store;
        letters = new Letterbox(store);
        clock = surroundings.clock();
        log = surroundings.log();
        transport = new Transport(address, clock, surroundings.random());
        fleet = new Fleet(transport, words);
        hall = address.hall().value();
        departures = new Departures(new Posting(transport, words)::send);
        backoff = new Backoff(FIRST_WAIT, LONGEST_WAIT, surroundings.random());
        presence = new Presence(transport::answers, surroundings.random());
    }

    @Override
    public Rest work() {
        var next = letters.next();
        plan.keepOnly(next.stream().map(Letter::id).collect(Collectors.toSet()));
        if (next.isEmpty()) {
            hindrance = Optional.empty();
            return new Rest(LOOK, Until.EVENTS);
        }
        // After trouble one goes ahead: the machines of a province come back together.
        int atOnce = backoff.isCalm() ? AT_ONCE : 1;
        return departures
                .fly(plan.flights(next), atOnce, this::landed)
                .map(this::troubled)
                .orElseGet(this::well);
    }

    private Optional<Hindrance> landed(Flight flight, Landed landed) {
        var trouble = letters.settle(landed.settled());
        if (trouble.isEmpty()) {
            tell(flight, landed.settled());
        }
        if (landed.hindrance().isPresent()) {
            plan.stumbled(unsaid(flight, landed));
        } else {
            lastSuccess = Optional.of(clock.instant());
            backoff.reset();
        }
        return trouble.map(RecordUplink::onThisDisk).or(landed::hindrance);
    }

    private static Hindrance onThisDisk(JournalTrouble trouble) {
        var word = trouble.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Hindrance(word, FIRST_WAIT, true);
    }

    private static List<Letter> unsaid(Flight flight, Landed landed) {
        Set<RecordId> said =
                landed.settled().stream().map(Settlement::id).collect(Collectors.toSet());
        return flight.letters().stream().filter(letter -> !said.contains(letter.id())).toList();
    }

    private void tell(Flight flight, List<Settlement> settled) {
        int sent = 0;
        for (var one : settled) {
            switch (one) {
                case Settlement.Confirmed _ -> sent++;
                case Settlement.Refused refused ->
                        log.write(
                                "record.parked",
                                Map.of(
                                        "id", refused.id(),
                                        "kind", flight.kind().kind(),
                                        "reason", refused.reason()));
            }
        }
        if (sent > 0) {
            log.write("records.sent", Map.of("kind", flight.kind().kind(), "count", sent));
        }
    }

    private Rest well() {
        hindrance = Optional.empty();
        return new Rest(Duration.ZERO, Until.EVENTS);
    }

    private Rest troubled(Hindrance why) {
        presence.note(new Delivery.NotNow(why.reason(), why.atLeast()));
        return waitFor(why, why.atLeast().isZero() ? Until.PLATFORM : Until.TIME);
    }

    @Override
    public Rest failed(RuntimeException cause) {
        log.write("records.failed", Map.of("error", cause.getClass().getSimpleName()));
        return waitFor(new Hindrance("failed", FIRST_WAIT, true), Until.TIME);
    }

    private Rest waitFor(Hindrance why, Until until) {
        hindrance = Optional.of(why.reason());
        var wait = backoff.next(why.atLeast());
        log.write("records.waiting", Map.of("reason", why.reason(), "millis", wait.toMillis()));
        return new Rest(wait, until);
    }

    /// Counted now, by any thread.
    ///
    /// @return empty where the records' file cannot be read
    public Optional<RecordsDepth> depth() {
        try {
            return Optional.of(Depths.of(store.depth(), lastSuccess, hindrance));
        } catch (RecordsUnreadable e) {
            log.write("records.unreadable", Map.of("error", e.getClass().getSimpleName()));
            return Optional.empty();
        }
    }

    /// Tells the province how this machine is, by any thread.
    ///
    /// @return whether it heard it; the last report counts, so none is repeated
    public boolean report(String device, DeviceReport report) {
        return fleet.report(device, report) instanceof Outcome.Done<Heard>;
    }

    /// The code of the hall or outlet on whose behalf records go up.
    public String hall() {
        return hall;
    }

    /// What the machine's clock must be corrected by; zero while that is unknown.
    public long clockOffsetMillis() {
        return transport.clock().offsetMillis();
    }

    @Override
    public Presence presence() {
        return presence;
    }

    @Override
    public void cancel() {
        transport.close();
    }

    @Override
    public void close() {
        transport.close();
        departures.close();
    }
}
