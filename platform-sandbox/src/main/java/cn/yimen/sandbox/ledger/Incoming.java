package cn.yimen.sandbox.ledger;

import cn.yimen.uplink.contract.BatchReceipt.Reason;
import cn.yimen.uplink.contract.Canonical;
import cn.yimen.uplink.contract.EventItem;

/// One item of a batch after its check.
public sealed interface Incoming {

    String key();

    /// As agreed in every respect.
    ///
    /// @param text of the event, spelled as its digest wants it
    record Sound(EventItem item, String text) implements Incoming {

        /// Whose text was not read from the line.
        public Sound(EventItem item) {
            this(item, Canonical.ofRecord(item.event()));
        }

        @Override
        public String key() {
            return item.key();
        }
    }

    record Unsound(String key, Reason reason) implements Incoming {}
}
