package cn.yimen.journal.record;

import java.time.Instant;
import java.util.Optional;

/// What is known of a record without opening it.
///
/// @param seq its place in the order in which this machine made or took them
/// @param revision 1 for the first, one more with each correction
/// @param changed when it came into its state
/// @param reason why it is parked: a word of the platform, or [#CANNOT_BE_OPENED]
public record RecordHeader(
        RecordId id,
        RecordKind kind,
        Aggregate aggregate,
        long seq,
        int revision,
        RecordState state,
        Instant created,
        Instant changed,
        Optional<String> reason) {

    /// The reason of a record whose sealed content was changed on the disk.
    public static final String CANNOT_BE_OPENED = "cannot-be-opened";

    RecordHeader as(RecordState next, Instant now, Optional<String> why) {
        return new RecordHeader(id, kind, aggregate, seq, revision, next, created, now, why);
    }

    RecordHeader revised(RecordState next, Instant now) {
        return new RecordHeader(
                id, kind, aggregate, seq, revision + 1, next, created, now, Optional.empty());
    }
}
