package cn.yimen.client;

import cn.yimen.hall.wire.NotAdmitted;
import java.time.Instant;

/// Whether the event stream is heard, by the handed-in clock.
public sealed interface LinkState {

    /// Not heard yet.
    record Connecting() implements LinkState {}

    record Live(Instant since) implements LinkState {}

    /// Not heard any more. What is known is old; trying goes on by itself.
    record Lost(Instant since) implements LinkState {}

    /// The hall's server is there and does not let this machine in any more. Trying goes on, but
    /// only staff can help.
    record Refused(Instant since, NotAdmitted why) implements LinkState {}
}
