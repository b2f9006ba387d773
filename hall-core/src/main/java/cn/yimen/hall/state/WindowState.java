package cn.yimen.hall.state;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.WindowId;
import java.time.Instant;
import java.util.Optional;

/// One window as it stands.
///
/// @param current the ticket that is called or served there
/// @param pauseReason empty unless paused
public record WindowState(
        WindowId id,
        Mode mode,
        Optional<ClerkId> clerk,
        Optional<TicketId> current,
        String pauseReason,
        Instant since) {

    /// Whether the window takes people.
    public enum Mode {
        CLOSED,
        OPEN,
        PAUSED
    }

    public static WindowState closed(WindowId id) {
        return new WindowState(
                id, Mode.CLOSED, Optional.empty(), Optional.empty(), "", Instant.EPOCH);
    }
}
