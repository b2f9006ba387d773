package cn.yimen.system.crash;

import cn.yimen.uplink.Delivery;
import cn.yimen.uplink.Platform;
import cn.yimen.uplink.contract.BatchReceipt;
import cn.yimen.uplink.contract.BatchReceipt.ItemReceipt;
import cn.yimen.uplink.contract.BatchReceipt.Outcome;
import cn.yimen.uplink.contract.BatchReceipt.Reason;
import cn.yimen.uplink.contract.EventBatch;
import cn.yimen.uplink.contract.EventItem;
import cn.yimen.uplink.contract.Heartbeat;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntConsumer;

/// A province that is never away and refuses some events by their number. What it has outlives any
/// power cut in a hall.
final class UploadProvince implements Platform {

    private final SortedSet<Long> accepted = new TreeSet<>();
    private final IntConsumer heard;
    private int reports;

    /// @param heard told how many reports it has, before the last one is answered
    UploadProvince(IntConsumer heard) {
        this.heard = heard;
    }

    static boolean refuses(long seq) {
        return seq % 7 == 3;
    }

    /// It has had all events up to this one.
    void has(long through) {
        for (long seq = 1; seq <= through; seq++) {
            if (!refuses(seq)) {
                accepted.add(seq);
            }
        }
    }

    SortedSet<Long> accepted() {
        return accepted;
    }

    int reports() {
        return reports;
    }

    @Override
    public Delivery report(EventBatch batch) {
        var receipts = batch.items().stream().map(this::enter).toList();
        reports++;
        heard.accept(reports);
        return new Delivery.Received(new BatchReceipt(Instant.EPOCH, receipts));
    }

    private ItemReceipt enter(EventItem item) {
        long seq = item.event().seq();
        if (refuses(seq)) {
            return new ItemReceipt(item.key(), Outcome.REFUSED, Optional.of(Reason.INVALID));
        }
        return new ItemReceipt(
                item.key(), accepted.add(seq) ? Outcome.ACCEPTED : Outcome.KNOWN, Optional.empty());
    }

    @Override
    public Delivery report(Heartbeat heartbeat) {
        return new Delivery.Heard();
    }

    @Override
    public boolean answers() {
        return true;
    }

    @Override
    public int atOnce() {
        return 1;
    }

    @Override
    public void close() {}
}
