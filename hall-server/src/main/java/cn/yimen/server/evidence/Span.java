package cn.yimen.server.evidence;

import java.time.Instant;
import java.util.Optional;

/// Which entries are wanted: from the first at or after a time to the last before another, and none
/// that an earlier export has. All between are in it, whatever a clock that was set says of them.
///
/// @param from empty for the beginning
/// @param until empty for the end
/// @param after where an earlier export ended; 0 for none
record Span(Optional<Instant> from, Optional<Instant> until, long after) {

    boolean begins(long seq, Instant at) {
        return seq > after && from.map(time -> !at.isBefore(time)).orElse(true);
    }

    boolean holds(Instant at) {
        return until.map(at::isBefore).orElse(true);
    }
}
