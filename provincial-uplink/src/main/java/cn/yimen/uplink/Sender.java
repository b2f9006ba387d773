package cn.yimen.uplink;

import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.log.EventLog;
import cn.yimen.uplink.Lanes.Lane;
import cn.yimen.uplink.contract.BatchReceipt;
import cn.yimen.uplink.contract.BatchReceipt.ItemReceipt;
import cn.yimen.uplink.contract.BatchReceipt.Outcome;
import cn.yimen.uplink.contract.EventBatch;
import cn.yimen.uplink.contract.EventItem;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Gets one run of events to the platform, in lanes. A part that the platform will not take is
/// halved until the one bad event stands alone and is parked; the others go on. The cursor moves
/// only over what the platform has or what is parked.
final class Sender implements AutoCloseable {

    /// A move is a synced write; what a crash makes go up again, the platform knows.
    private static final int CURSOR_STEP = 1_000;

    private final EventSource source;
    private final HallId hall;
    private final Platform client;
    private final ParkedFile parked;
    private final InstantSource clock;
    private final EventLog log;
    private final Acknowledged acknowledged;
    private long cursor;
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(
                    Thread.ofVirtual().name("uplink-lane-", 0).factory());

    Sender(
            EventSource source,
            HallId hall,
            Platform client,
            ParkedFile parked,
            InstantSource clock,
            EventLog log) {
        this.source = source;
        this.hall = hall;
        this.client = client;
        this.parked = parked;
        this.clock = clock;
        this.log = log;
        this.cursor = source.cursor();
        this.acknowledged = new Acknowledged(cursor);
    }

    /// Returns why it had to stop before the end, if it had to.
    ///
    /// @param lanes how many parts may be under way at once; one goes up on this thread
    Optional<Delivery.NotNow> send(List<Recorded> events, int lanes) {
        var epoch = source.epoch();
        var open = events.stream().filter(event -> !acknowledged.holds(event)).toList();
        var flights = new Flights(lanes > 1 ? threads : Runnable::run, part -> report(epoch, part));
        Lanes.of(open, lanes).forEach(flights::start);
        Optional<Delivery.NotNow> trouble = Optional.empty();
        while (flights.areUnderWay()) {
            var landed = flights.next();
            var why = settle(landed.lane(), landed.part(), landed.delivery());
            trouble = trouble.or(() -> why);
            if (trouble.isEmpty()) {
                flights.start(landed.lane());
            }
        }
        moveCursor();
        return trouble;
    }

    private Delivery report(String epoch, List<Recorded> part) {
        var items =
                part.stream()
                        .map(Projection::of)
                        .map(event -> EventItem.of(hall, epoch, event))
                        .toList();
        return client.report(new EventBatch(epoch, items));
    }

    private Optional<Delivery.NotNow> settle(Lane lane, List<Recorded> part, Delivery delivery) {
        return switch (delivery) {
            case Delivery.Received(var receipt) when answers(part, receipt) -> {
                accept(part, receipt);
                yield done(part);
            }
            case Delivery.Received _, Delivery.Heard _ ->
                    Optional.of(new Delivery.NotNow("receipt-incomplete", Duration.ZERO));
            case Delivery.Rejected _ when part.size() > 1 -> {
                lane.parts().push(part.subList(part.size() / 2, part.size()));
                lane.parts().push(part.subList(0, part.size() / 2));
                yield Optional.empty();
            }
            case Delivery.Rejected(var reason) -> {
                park(part.getFirst(), reason);
                yield done(part);
            }
            case Delivery.NotNow notNow -> Optional.of(notNow);
        };
    }

    private Optional<Delivery.NotNow> done(List<Recorded> part) {
        acknowledged.add(part);
        if (acknowledged.through() >= cursor + CURSOR_STEP) {
            moveCursor();
        }
        return Optional.empty();
    }

    private void moveCursor() {
        if (acknowledged.through() > cursor) {
            source.advance(acknowledged.through());
            cursor = acknowledged.through();
        }
    }

    private boolean answers(List<Recorded> part, BatchReceipt receipt) {
        return receipt.items().stream()
                .map(ItemReceipt::key)
                .toList()
                .equals(
                        part.stream()
                                .map(event -> EventItem.key(hall, source.epoch(), event.seq()))
                                .toList());
    }

    private void accept(List<Recorded> part, BatchReceipt receipt) {
        int known = 0;
        for (int i = 0; i < part.size(); i++) {
            var item = receipt.items().get(i);
            if (item.outcome() == Outcome.REFUSED) {
                park(part.get(i), item.reason().map(Enum::name).orElse("UNKNOWN"));
            } else if (item.outcome() == Outcome.KNOWN) {
                known++;
            }
        }
        log.write(
                "uplink.sent",
                Map.of("through", part.getLast().seq(), "count", part.size(), "known", known));
    }

    private void park(Recorded event, String reason) {
        parked.add(Parked.now(source.epoch(), event.seq(), reason, clock.instant()));
        log.write("uplink.parked", Map.of("seq", event.seq(), "reason", reason));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
