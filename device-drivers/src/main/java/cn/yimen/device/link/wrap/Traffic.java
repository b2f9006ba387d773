package cn.yimen.device.link.wrap;

import java.time.Duration;

/// One thing that passed over a link, as a recording holds it.
public sealed interface Traffic {

    /// Since the link was opened.
    Duration at();

    /// To the device.
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Sent(Duration at, byte[] bytes) implements Traffic {}

    /// From the device.
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Received(Duration at, byte[] bytes) implements Traffic {}

    /// The link was lost, or the card gone.
    record Lost(Duration at) implements Traffic {}

    /// A card did not answer, or not in time.
    record Silent(Duration at) implements Traffic {}
}
