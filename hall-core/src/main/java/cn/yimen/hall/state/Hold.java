package cn.yimen.hall.state;

import java.time.Instant;
import java.util.Optional;

/// Why and since when a ticket is held (挂起).
///
/// @param remindAt when the clerk is reminded
public record Hold(String reason, Instant since, Optional<Instant> remindAt) {
    Hold withoutReason() {
        return new Hold("", since, remindAt);
    }
}
