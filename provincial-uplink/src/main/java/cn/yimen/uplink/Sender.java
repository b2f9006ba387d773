package cn.yimen.uplink;

import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.log.EventLog;
import cn.yimen.uplink.contract.BatchReceipt;
import cn.yimen.uplink.contract.BatchReceipt.ItemReceipt;
import cn.yimen.uplink.contract.BatchReceipt.Outcome;
import cn.yimen.uplink.contract.EventBatch;
import cn.yimen.uplink.contract.EventItem;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Gets one run of events to the platform, in order. A batch that the platform will not take is
/// halved until the one bad event stands alone and is parked; the others go on. The cursor moves
/// only over what the platform has or what is parked.
final class Sender {

    private final EventSource source;
    private final HallId hall;
    private final Platform client;
    private final ParkedFile parked;
    private final InstantSource clock;
    private final EventLog log;

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
    }

    /// Returns why it had to stop before the end, if it had to.
    Optional<Delivery.NotNow> send(List<Recorded> events) {
        var items =
                events.stream()
                        .map(Projection::of)
                        .map(event -> EventItem.of(hall, source.epoch(), event))
                        .toList();
        var parts = new ArrayDeque<List<EventItem>>(List.of(items));
        while (!parts.isEmpty()) {
            var part = parts.pop();
            var delivery = client.report(new EventBatch(source.epoch(), part));
            switch (settle(part, delivery)) {
                case Settled.Done _ -> source.advance(part.getLast().event().seq());
                case Settled.Halve _ -> {
                    parts.push(part.subList(part.size() / 2, part.size()));
                    parts.push(part.subList(0, part.size() / 2));
                }
                case Settled.Stop(var why) -> {
                    return Optional.of(why);
                }
            }
        }
        return Optional.empty();
    }

    private sealed interface Settled {
        record Done() implements Settled {}

        record Halve() implements Settled {}

        record Stop(Delivery.NotNow why) implements Settled {}
    }

    private Settled settle(List<EventItem> part, Delivery delivery) {
        return switch (delivery) {
            case Delivery.Received(var receipt) when answers(part, receipt) -> {
                accept(part, receipt);
                yield new Settled.Done();
            }
            case Delivery.Received _, Delivery.Heard _ ->
                    new Settled.Stop(new Delivery.NotNow("receipt-incomplete", Duration.ZERO));
            case Delivery.Rejected _ when part.size() > 1 -> new Settled.Halve();
            case Delivery.Rejected(var reason) -> {
                park(part.getFirst(), reason);
                yield new Settled.Done();
            }
            case Delivery.NotNow notNow -> new Settled.Stop(notNow);
        };
    }

    private static boolean answers(List<EventItem> part, BatchReceipt receipt) {
        return receipt.items().stream()
                .map(ItemReceipt::key)
                .toList()
                .equals(part.stream().map(EventItem::key).toList());
    }

    private void accept(List<EventItem> part, BatchReceipt receipt) {
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
                Map.of(
                        "through", part.getLast().event().seq(),
                        "count", part.size(),
                        "known", known));
    }

    private void park(EventItem item, String reason) {
        long seq = item.event().seq();
        parked.add(new Parked(source.epoch(), seq, reason, clock.instant()));
        log.write("uplink.parked", Map.of("seq", seq, "reason", reason));
    }
}
