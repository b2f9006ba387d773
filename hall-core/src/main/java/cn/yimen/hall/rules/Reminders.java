package cn.yimen.hall.rules;

import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Hold;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.state.TicketStage;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Held tickets (挂起) of which a clerk wants to be reminded.
public final class Reminders {

    private Reminders() {}

    /// Those that the window holds and whose time has come, the longest overdue first.
    public static List<Ticket> due(HallState state, WindowId window, Instant now) {
        return heldAt(state, window)
                .filter(ticket -> remindAt(ticket).filter(at -> !at.isAfter(now)).isPresent())
                .sorted(Comparator.comparing(ticket -> remindAt(ticket).orElseThrow()))
                .toList();
    }

    /// When the window is reminded of the next one, after now.
    public static Optional<Instant> next(HallState state, WindowId window, Instant now) {
        return heldAt(state, window)
                .flatMap(ticket -> remindAt(ticket).stream())
                .filter(at -> at.isAfter(now))
                .min(Comparator.naturalOrder());
    }

    private static Stream<Ticket> heldAt(HallState state, WindowId window) {
        return state.tickets().values().stream()
                .filter(ticket -> ticket.stage() == TicketStage.HELD)
                .filter(ticket -> ticket.turn().filter(t -> t.window().equals(window)).isPresent());
    }

    private static Optional<Instant> remindAt(Ticket ticket) {
        return ticket.hold().flatMap(Hold::remindAt);
    }
}
