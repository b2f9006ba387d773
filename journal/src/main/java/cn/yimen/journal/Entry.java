package cn.yimen.journal;

import java.time.Instant;

/// Something that happened, with its place: 1, 2, 3 … without gaps.
public record Entry<T>(long seq, Instant at, T value) {}
