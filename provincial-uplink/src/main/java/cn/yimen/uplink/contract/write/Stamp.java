package cn.yimen.uplink.contract.write;

import java.time.Instant;
import java.util.Optional;

/// Where a write comes from, and the key by which it counts once for ever: the same key with the
/// same content gets the first answer again, with another content it is refused.
///
/// @param key made where the finger touched, kept for every retry
/// @param at when it happened, by the device's corrected clock; may lie weeks back
/// @param clerk work number (工号) of who helped
/// @param offline made while the platform could not be reached
public record Stamp(
        String key,
        Instant at,
        String hall,
        String device,
        Optional<String> clerk,
        boolean offline) {}
