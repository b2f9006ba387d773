package cn.yimen.sandbox.ledger;

import cn.yimen.uplink.contract.BatchReceipt.Reason;
import cn.yimen.uplink.contract.EventItem;

/// One item of a batch after its check.
public sealed interface Incoming {

    String key();

    /// As agreed in every respect.
    record Sound(EventItem item) implements Incoming {
        @Override
        public String key() {
            return item.key();
        }
    }

    record Unsound(String key, Reason reason) implements Incoming {}
}
