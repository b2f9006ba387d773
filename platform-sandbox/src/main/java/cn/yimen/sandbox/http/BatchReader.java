package cn.yimen.sandbox.http;

import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.sandbox.ledger.Incoming;
import cn.yimen.uplink.contract.BatchReceipt.Reason;
import cn.yimen.uplink.contract.Canonical;
import cn.yimen.uplink.contract.EventBatch;
import cn.yimen.uplink.contract.EventItem;
import cn.yimen.uplink.contract.EventKind;
import cn.yimen.uplink.contract.PlatformEvent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The body of a batch → its items, each checked against the contract. Works on the text that
/// arrived, so that a digest covers what was sent and a field outside the contract, which might
/// hold a person's data, is refused.
final class BatchReader {

    private static final JsonMapper MAPPER = new JsonMapper();

    private BatchReader() {}

    /// @param items in the batch's order
    record Batch(String epoch, List<Incoming> items) {}

    /// Empty where the body is no batch at all.
    static Optional<Batch> read(HallId hall, String body) {
        try {
            return batch(hall, MAPPER.readTree(body));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static Optional<Batch> batch(HallId hall, JsonNode root) {
        var epoch = root.path("epoch").asText();
        var nodes = root.path("items");
        if (!epoch.matches("[0-9A-Za-z-]{1,64}")
                || !nodes.isArray()
                || nodes.isEmpty()
                || nodes.size() > EventBatch.LARGEST) {
            return Optional.empty();
        }
        var items = new ArrayList<Incoming>();
        long before = 0;
        for (var node : nodes) {
            var key = node.path("key").asText();
            long seq = node.path("event").path("seq").asLong();
            if (key.isEmpty() || seq <= before) {
                return Optional.empty();
            }
            before = seq;
            items.add(item(EventItem.key(hall, epoch, seq), node));
        }
        return Optional.of(new Batch(epoch, items));
    }

    private static Incoming item(String rightKey, JsonNode node) {
        var key = node.path("key").asText();
        if (!key.equals(rightKey)) {
            return new Incoming.Unsound(key, Reason.WRONG_KEY);
        }
        try {
            var item = WireJson.read(node, EventItem.class);
            var received = Canonical.of(node.path("event"));
            if (!Canonical.digestOf(received).equals(item.digest())) {
                return new Incoming.Unsound(key, Reason.WRONG_DIGEST);
            }
            return isWhole(item.event()) && saysNoMore(received, item.event())
                    ? new Incoming.Sound(item, received)
                    : new Incoming.Unsound(key, Reason.INVALID);
        } catch (MalformedMessage e) {
            return new Incoming.Unsound(key, Reason.INVALID);
        }
    }

    private static boolean saysNoMore(String received, PlatformEvent event) {
        return received.equals(Canonical.ofRecord(event));
    }

    /// Each kind has its parts and no others.
    private static boolean isWhole(PlatformEvent event) {
        return event.ticket().isPresent() == isOfATicket(event.kind())
                && event.issue().isPresent() == (event.kind() == EventKind.TICKET_TAKEN)
                && event.desk().isPresent() == isAtADesk(event.kind())
                && event.device().isPresent() == (event.kind() == EventKind.DEVICE_STATE)
                && event.rating().isPresent() == (event.kind() == EventKind.RATED)
                && event.rating().stream()
                        .allMatch(rating -> rating.level() >= 1 && rating.level() <= 5);
    }

    private static boolean isOfATicket(EventKind kind) {
        return switch (kind) {
            case TICKET_TAKEN,
                    PRINTED,
                    PRINT_UNKNOWN,
                    NOT_PRINTED,
                    CALLED,
                    RECALLED,
                    STARTED,
                    FINISHED,
                    PASSED,
                    REJOINED,
                    HELD,
                    RESUMED,
                    TRANSFERRED,
                    REFERRED,
                    SERVED_TOGETHER,
                    CANCELLED,
                    RATED ->
                    true;
            case WINDOW_OPENED,
                    WINDOW_PAUSED,
                    WINDOW_RESUMED,
                    WINDOW_CLOSED,
                    DAY_OPENED,
                    DEVICE_STATE,
                    WITHHELD ->
                    false;
        };
    }

    private static boolean isAtADesk(EventKind kind) {
        return switch (kind) {
            case CALLED,
                    RECALLED,
                    STARTED,
                    FINISHED,
                    PASSED,
                    HELD,
                    RESUMED,
                    REFERRED,
                    SERVED_TOGETHER,
                    WINDOW_OPENED,
                    WINDOW_PAUSED,
                    WINDOW_RESUMED,
                    WINDOW_CLOSED ->
                    true;
            case TICKET_TAKEN,
                    PRINTED,
                    PRINT_UNKNOWN,
                    NOT_PRINTED,
                    REJOINED,
                    TRANSFERRED,
                    CANCELLED,
                    RATED,
                    DAY_OPENED,
                    DEVICE_STATE,
                    WITHHELD ->
                    false;
        };
    }
}
