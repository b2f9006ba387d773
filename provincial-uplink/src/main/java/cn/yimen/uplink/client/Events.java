package cn.yimen.uplink.client;

import cn.yimen.uplink.contract.BatchReceipt;
import cn.yimen.uplink.contract.EventBatch;
import cn.yimen.uplink.contract.Heartbeat;

/// What happens in a hall (大厅事件): reported in batches, each event once for ever.
public final class Events {

    private final Calls calls;

    /// The events' digests are of the contract's own words, so no province's codes stand in them.
    public Events(Transport transport) {
        this.calls = new Calls(transport, PlatformWords.OF_THE_CONTRACT);
    }

    public Outcome<BatchReceipt> report(EventBatch batch) {
        return calls.read(
                calls.post(batch, "v1", "halls", calls.hall(), "events"), BatchReceipt.class);
    }

    public Outcome<Heard> report(Heartbeat heartbeat) {
        return calls.tell(calls.post(heartbeat, "v1", "halls", calls.hall(), "heartbeat"));
    }
}
