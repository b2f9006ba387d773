package cn.yimen.journal;

/// What the entries up to a number came to, so that a start need not read them all.
public record Snapshot(long seq, String body) {}
