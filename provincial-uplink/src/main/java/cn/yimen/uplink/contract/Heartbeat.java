package cn.yimen.uplink.contract;

import java.time.Instant;
import java.util.Optional;

/// The hall is there, and this much waits to go up.
///
/// @param parked refused by the platform and waiting for a person
/// @param oldest time of the oldest event that has not gone up
public record Heartbeat(Instant at, long backlog, long parked, Optional<Instant> oldest) {}
