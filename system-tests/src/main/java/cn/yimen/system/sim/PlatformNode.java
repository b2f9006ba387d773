package cn.yimen.system.sim;

import cn.yimen.hall.event.Recorded;
import cn.yimen.uplink.Delivery;
import cn.yimen.uplink.Platform;
import cn.yimen.uplink.Projection;
import cn.yimen.uplink.contract.BatchReceipt;
import cn.yimen.uplink.contract.BatchReceipt.ItemReceipt;
import cn.yimen.uplink.contract.BatchReceipt.Outcome;
import cn.yimen.uplink.contract.BatchReceipt.Reason;
import cn.yimen.uplink.contract.EventBatch;
import cn.yimen.uplink.contract.EventItem;
import cn.yimen.uplink.contract.Heartbeat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The provincial platform and the way to it. Its ledger keeps each event once: the same again is
/// known, another content under the same place is refused.
final class PlatformNode implements Platform {

    private static final Delivery AWAY = new Delivery.NotNow("unreachable", Duration.ZERO);

    private final Dice dice;
    private final Timeline time;
    private final List<EventBatch> late = new ArrayList<>();
    private final Map<Long, EventItem> ledger = new HashMap<>();
    private double trouble;

    PlatformNode(Dice dice, Timeline time) {
        this.dice = dice;
        this.time = time;
    }

    void trouble(double share) {
        trouble = share;
    }

    /// A batch may get lost on its way, or its answer, or come a second time much later.
    @Override
    public Delivery report(EventBatch batch) {
        if (trouble > 0 && dice.happens(trouble)) {
            return AWAY;
        }
        if (trouble > 0 && dice.happens(trouble)) {
            late.add(batch);
        }
        if (!late.isEmpty() && dice.happens(0.5)) {
            late.removeFirst().items().forEach(this::enter);
        }
        var receipts = batch.items().stream().map(this::enter).toList();
        return trouble > 0 && dice.happens(trouble)
                ? AWAY
                : new Delivery.Received(new BatchReceipt(time.instant(), receipts));
    }

    private ItemReceipt enter(EventItem item) {
        var first = ledger.putIfAbsent(item.event().seq(), item);
        if (first == null) {
            return new ItemReceipt(item.key(), Outcome.ACCEPTED, Optional.empty());
        }
        return first.digest().equals(item.digest())
                ? new ItemReceipt(item.key(), Outcome.KNOWN, Optional.empty())
                : new ItemReceipt(item.key(), Outcome.REFUSED, Optional.of(Reason.OTHER_CONTENT));
    }

    @Override
    public Delivery report(Heartbeat heartbeat) {
        return trouble > 0 && dice.happens(trouble) ? AWAY : new Delivery.Heard();
    }

    @Override
    public boolean answers() {
        return trouble == 0 || !dice.happens(trouble);
    }

    @Override
    public int atOnce() {
        return 1;
    }

    /// The ledger is the journal as the contract shows it, and nothing else.
    void isUnionOf(List<Recorded> journal) {
        Violation.unless(
                ledger.size() == journal.size(),
                "the platform has every event once",
                ledger.size() + " of " + journal.size());
        for (var recorded : journal) {
            var sent = Optional.ofNullable(ledger.get(recorded.seq())).map(EventItem::event);
            Violation.unless(
                    sent.equals(Optional.of(Projection.of(recorded))),
                    "the platform has what the journal says",
                    recorded);
        }
    }

    @Override
    public void close() {}
}
