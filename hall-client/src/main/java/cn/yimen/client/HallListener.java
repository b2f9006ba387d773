package cn.yimen.client;

import java.time.Instant;

/// Hears of the hall, on the client's own thread, in order. Must not block: the next update waits.
public interface HallListener {

    void changed(HallUpdate update);

    void link(LinkState state);

    /// Each second while the link is live.
    ///
    /// @param serverTime the hall server's clock
    default void heartbeat(Instant serverTime) {}
}
