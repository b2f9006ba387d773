package cn.yimen.uplink;

import cn.yimen.uplink.contract.PlatformEvent;
import java.time.Instant;
import java.util.Optional;

/// An event that the platform refused, waiting for a person. The event itself stays in the journal
/// as it was.
///
/// @param reason a word of the contract
/// @param correction what a person wants to send in its place; empty while nobody has looked at it
public record Parked(
        String epoch, long seq, String reason, Instant at, Optional<PlatformEvent> correction) {}
