package cn.yimen.hall.state;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.WindowId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One window as it stands.
///
/// @param current the ticket that is called or served there
/// @param together those that are served together with it (一窗多件), in the order of their joining
/// @param pauseReason empty unless paused
/// @param backAt when the clerk of a paused window means to be back
public record WindowState(
        WindowId id,
        Mode mode,
        Optional<ClerkId> clerk,
        Optional<TicketId> current,
        List<TicketId> together,
        String pauseReason,
        Optional<Instant> backAt,
        Instant since) {

    public WindowState {
        together = List.copyOf(together);
    }

    /// Whether the window takes people.
    public enum Mode {
        CLOSED,
        OPEN,
        PAUSED
    }

    public static WindowState closed(WindowId id) {
        return new WindowState(
                id,
                Mode.CLOSED,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "",
                Optional.empty(),
                Instant.EPOCH);
    }

    /// Whether a ticket is at the window, alone or together with others.
    public boolean has(TicketId ticket) {
        return current.equals(Optional.of(ticket)) || together.contains(ticket);
    }

    public WindowState mode(Mode now, Optional<ClerkId> by, Instant at) {
        return new WindowState(id, now, by, current, together, "", Optional.empty(), at);
    }

    public WindowState paused(ClerkId by, String reason, Optional<Instant> until, Instant at) {
        return new WindowState(
                id, Mode.PAUSED, Optional.of(by), current, together, reason, until, at);
    }

    WindowState takes(TicketId ticket, Instant at) {
        return holding(Optional.of(ticket), List.of(), at);
    }

    WindowState alsoTakes(TicketId ticket) {
        var more = new ArrayList<>(together);
        more.add(ticket);
        return holding(current, more, since);
    }

    /// The next of those who are served together moves up.
    public WindowState releases(TicketId ticket, Instant at) {
        var left = new ArrayList<TicketId>();
        current.ifPresent(left::add);
        left.addAll(together);
        if (!left.remove(ticket)) {
            return this;
        }
        return left.isEmpty()
                ? holding(Optional.empty(), List.of(), at)
                : holding(Optional.of(left.getFirst()), left.subList(1, left.size()), since);
    }

    WindowState empty() {
        return holding(Optional.empty(), List.of(), since);
    }

    private WindowState holding(Optional<TicketId> first, List<TicketId> others, Instant at) {
        return new WindowState(id, mode, clerk, first, others, pauseReason, backAt, at);
    }
}
