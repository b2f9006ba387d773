package cn.yimen.journal.kept;

import java.time.Instant;

/// A document as somebody else last confirmed it.
///
/// @param confirmedAt when its owner last said that this is how things are
public record Kept(Instant confirmedAt, String body) {}
