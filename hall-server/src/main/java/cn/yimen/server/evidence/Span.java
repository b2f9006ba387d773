package cn.yimen.server.evidence;

import cn.yimen.journal.Head;
import cn.yimen.journal.Row;
import java.time.Instant;
import java.util.Optional;

/// Which entries are wanted: from the first at or after a time to the last before another, and none
/// that an earlier export has. All between are in it, whatever a clock that was set says of them.
///
/// @param from empty for the beginning
/// @param until empty for the end
/// @param after where an earlier export ended; empty for none
record Span(Optional<Instant> from, Optional<Instant> until, Optional<Head> after) {

    boolean begins(long seq, Instant at) {
        return seq > after.map(Head::seq).orElse(0L)
                && from.map(time -> !at.isBefore(time)).orElse(true);
    }

    /// Whether a row is the one with which an earlier export ended.
    boolean isEnd(Row row, String epoch) {
        return after.equals(Optional.of(new Head(epoch, row.seq(), row.hash())));
    }

    boolean holds(Instant at) {
        return until.map(at::isBefore).orElse(true);
    }
}
