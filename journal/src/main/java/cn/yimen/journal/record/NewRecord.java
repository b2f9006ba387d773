package cn.yimen.journal.record;

/// A record that is to be kept.
public record NewRecord(RecordId id, RecordKind kind, Aggregate aggregate, Contents contents) {}
