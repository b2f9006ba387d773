package cn.yimen.uplink;

import cn.yimen.uplink.contract.EventBatch;
import cn.yimen.uplink.contract.Heartbeat;

/// The provincial platform as the uplink meets it: one report, one outcome.
public interface Platform extends AutoCloseable {

    /// Several threads may report, as many as [#atOnce].
    Delivery report(EventBatch batch);

    Delivery report(Heartbeat heartbeat);

    /// Whether the platform is there and ready; cheap enough to be asked every few seconds.
    boolean answers();

    /// How many reports it takes at once; with one, all are made on the uplink's own thread.
    int atOnce();

    /// Ends a report in flight, too.
    @Override
    void close();
}
