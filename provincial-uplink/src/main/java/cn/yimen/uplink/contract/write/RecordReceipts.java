package cn.yimen.uplink.contract.write;

import cn.yimen.uplink.contract.BatchReceipt.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What became of each record of a batch, in its order.
public record RecordReceipts(Instant receivedAt, List<RecordReceipt> items) {
    public RecordReceipts {
        items = List.copyOf(items);
    }

    /// @param problem only with REFUSED
    public record RecordReceipt(String key, Outcome outcome, Optional<String> problem) {}
}
