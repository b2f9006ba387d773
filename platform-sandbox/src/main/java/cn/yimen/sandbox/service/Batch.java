package cn.yimen.sandbox.service;

import cn.yimen.hall.wire.WireJson;
import cn.yimen.sandbox.store.Records;
import cn.yimen.sandbox.store.Records.Known;
import cn.yimen.sandbox.store.Shelf;
import cn.yimen.uplink.contract.BatchReceipt.Outcome;
import cn.yimen.uplink.contract.Canonical;
import cn.yimen.uplink.contract.ProblemType;
import cn.yimen.uplink.contract.write.RecordReceipts;
import cn.yimen.uplink.contract.write.RecordReceipts.RecordReceipt;
import cn.yimen.uplink.contract.write.Write;
import java.util.List;
import java.util.Optional;

/// Records that come many at a time, each of which counts once and stands for itself.
final class Batch {

    private Batch() {}

    /// What one record does.
    interface Item<T> {

        /// Why it is refused; empty where it took effect.
        Optional<ProblemType> take(T record, Call call, Shelf shelf);
    }

    static <T extends Write> Answer take(Call call, Shelf shelf, List<T> records, Item<T> item) {
        var receipts = records.stream().map(record -> one(call, shelf, record, item)).toList();
        return Answer.of(new RecordReceipts(call.now(), receipts));
    }

    private static <T extends Write> RecordReceipt one(
            Call call, Shelf shelf, T record, Item<T> item) {
        var operation = call.operation();
        var entry =
                new Records.Entry(
                        operation.id(),
                        operation.record(),
                        record.stamp(),
                        Canonical.digest(WireJson.write(record)));
        var known = shelf.records().look(entry, call.now());
        if (known.isPresent()) {
            return known.get() instanceof Known.Same
                    ? receipt(record, Outcome.KNOWN, Optional.empty())
                    : receipt(record, Outcome.REFUSED, Optional.of(ProblemType.KEY_REUSED));
        }
        var refused = item.take(record, call, shelf);
        if (refused.isEmpty()) {
            shelf.records().enter(entry, 200, "", call.now());
            return receipt(record, Outcome.ACCEPTED, refused);
        }
        shelf.records().refuse(operation.id(), refused.get().word(), "", call.now());
        return receipt(record, Outcome.REFUSED, refused);
    }

    private static RecordReceipt receipt(
            Write record, Outcome outcome, Optional<ProblemType> refused) {
        return new RecordReceipt(record.stamp().key(), outcome, refused.map(ProblemType::urn));
    }
}
