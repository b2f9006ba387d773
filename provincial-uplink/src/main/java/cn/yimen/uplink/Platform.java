package cn.yimen.uplink;

import cn.yimen.uplink.contract.EventBatch;
import cn.yimen.uplink.contract.Heartbeat;

/// The provincial platform as the uplink meets it: one report, one outcome. For one thread.
public interface Platform extends AutoCloseable {

    Delivery report(EventBatch batch);

    Delivery report(Heartbeat heartbeat);

    /// Ends a report in flight, too.
    @Override
    void close();
}
