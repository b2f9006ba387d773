package cn.yimen.uplink.cache;

import java.time.Instant;

/// What the platform last said, and when it last said that this is still so.
///
/// @param at by the platform's time, as far as it was known
public record Confirmed<T>(T value, Instant at) {}
