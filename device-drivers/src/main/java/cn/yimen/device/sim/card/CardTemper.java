package cn.yimen.device.sim.card;

import java.time.Duration;

/// How a virtual card behaves; all but [Obliging] are meant to make a reading fail.
public sealed interface CardTemper {

    /// Answers everything at once.
    record Obliging() implements CardTemper {}

    /// Is pulled when command number `command` (from 0) has reached it, before its answer.
    record PulledInside(int command) implements CardTemper {}

    /// Is pulled right after its answer to command number `command` (from 0).
    record PulledAfter(int command) implements CardTemper {}

    /// Gives no answer from command number `command` (from 0) on.
    record Mute(int command) implements CardTemper {}

    /// Answers the first `commands` commands with half a status word, as a badly placed card may.
    record LaidDownBadly(int commands) implements CardTemper {}

    /// Sends random bytes of the right length.
    record Garbling(long seed) implements CardTemper {}

    /// Sends blocks that are shorter than due by so many bytes.
    record Truncating(int bytes) implements CardTemper {}

    /// Takes this long over every answer.
    record Slow(Duration delay) implements CardTemper {}
}
