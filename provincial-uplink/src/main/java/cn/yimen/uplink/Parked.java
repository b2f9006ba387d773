package cn.yimen.uplink;

import java.time.Instant;

/// An event that the platform refused, waiting for a person. The event itself stays in the journal.
///
/// @param reason a word of the contract
public record Parked(String epoch, long seq, String reason, Instant at) {}
