package cn.yimen.uplink;

import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.log.EventLog;
import cn.yimen.uplink.contract.BatchReceipt;
import cn.yimen.uplink.contract.BatchReceipt.ItemReceipt;
import cn.yimen.uplink.contract.BatchReceipt.Outcome;
import cn.yimen.uplink.contract.EventBatch;
import cn.yimen.uplink.contract.EventItem;
import cn.yimen.uplink.contract.PlatformEvent;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Sends what people put in the place of refused events: alone, under the event's own key, until
/// the platform takes it or refuses it again.
final class Corrections {

    private final HallId hall;
    private final Platform client;
    private final ParkedFile parked;
    private final InstantSource clock;
    private final EventLog log;

    Corrections(
            HallId hall, Platform client, ParkedFile parked, InstantSource clock, EventLog log) {
        this.hall = hall;
        this.client = client;
        this.parked = parked;
        this.clock = clock;
        this.log = log;
    }

    /// Sends all that wait. Returns why it had to stop before the end, if it had to.
    Optional<Delivery.NotNow> send() {
        for (var next = parked.nextCorrection(); next.isPresent(); next = parked.nextCorrection()) {
            var trouble = send(next.get(), next.get().correction().orElseThrow());
            if (trouble.isPresent()) {
                return trouble;
            }
        }
        return Optional.empty();
    }

    private Optional<Delivery.NotNow> send(Parked entry, PlatformEvent correction) {
        var item = EventItem.of(hall, entry.epoch(), correction);
        return switch (client.report(new EventBatch(entry.epoch(), List.of(item)))) {
            case Delivery.Received(var receipt) when answers(item, receipt) -> {
                settle(entry, receipt.items().getFirst());
                yield Optional.empty();
            }
            case Delivery.Received _, Delivery.Heard _ ->
                    Optional.of(new Delivery.NotNow("receipt-incomplete", Duration.ZERO));
            case Delivery.Rejected(var reason) -> {
                refuse(entry, reason);
                yield Optional.empty();
            }
            case Delivery.NotNow notNow -> Optional.of(notNow);
        };
    }

    private static boolean answers(EventItem item, BatchReceipt receipt) {
        return receipt.items().size() == 1 && receipt.items().getFirst().key().equals(item.key());
    }

    private void settle(Parked entry, ItemReceipt receipt) {
        if (receipt.outcome() == Outcome.REFUSED) {
            refuse(entry, receipt.reason().map(Enum::name).orElse("UNKNOWN"));
        } else {
            parked.settle(entry, clock.instant());
            log.write("uplink.corrected", Map.of("seq", entry.seq()));
        }
    }

    private void refuse(Parked entry, String reason) {
        parked.refuse(entry, reason, clock.instant());
        log.write("uplink.parked", Map.of("seq", entry.seq(), "reason", reason));
    }
}
