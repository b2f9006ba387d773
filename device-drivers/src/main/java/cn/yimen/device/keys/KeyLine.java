package cn.yimen.device.keys;

import java.util.Optional;
import java.util.function.IntFunction;

/// What must be known of a kind of box to hear its keys.
///
/// @param name of its thread
/// @param stuckAfter how many looks in a row a key is held down before it is stuck: 1 where the box
///   measures that itself
/// @param key which key the data of a press means; empty for data that no key has
public record KeyLine<K>(
        String name, KeyFrames frames, int stuckAfter, IntFunction<Optional<K>> key) {}
