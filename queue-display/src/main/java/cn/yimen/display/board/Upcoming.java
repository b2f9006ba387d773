package cn.yimen.display.board;

import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.rules.QueueOrder;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.state.WindowState;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who is called next in each line, as one of its windows would call them now. Worked out anew when
/// the hall changed, and each two seconds, because waiting counts.
///
/// @param seq the state that it was worked out from
record Upcoming(Map<LineId, List<Ticket>> byLine, long seq, Instant at) {

    private static final Duration HOLDS = Duration.ofSeconds(2);
    private static final int NEXT = 4;

    Upcoming {
        byLine = Map.copyOf(byLine);
    }

    static Upcoming unknown() {
        return new Upcoming(Map.of(), -1, Instant.EPOCH);
    }

    List<Ticket> of(LineId line) {
        return byLine.getOrDefault(line, List.of());
    }

    boolean holds(HallState state, Instant hub) {
        return seq == state.seq() && Duration.between(at, hub).compareTo(HOLDS) < 0;
    }

    static Upcoming of(HallState state, Instant hub) {
        var byLine = new HashMap<LineId, List<Ticket>>();
        state.config()
                .ifPresent(config ->
                        config.lines()
                                .forEach(line -> byLine.put(line.id(), of(state, line.id(), hub))));
        return new Upcoming(byLine, state.seq(), hub);
    }

    private static List<Ticket> of(HallState state, LineId line, Instant hub) {
        var order = window(state, line).map(id -> QueueOrder.waiting(state, id, hub));
        return order.orElseGet(() -> state.waitingIn(line)).stream()
                .filter(ticket -> ticket.line().equals(line))
                .limit(NEXT)
                .toList();
    }

    /// One that is open, if there is one.
    private static Optional<WindowId> window(HallState state, LineId line) {
        var windows = state.config().map(config -> config.windowsOf(line)).orElse(List.of());
        return windows.stream()
                .map(window -> window.id())
                .filter(id -> state.window(id).mode() == WindowState.Mode.OPEN)
                .findFirst()
                .or(() -> windows.stream().map(window -> window.id()).findFirst());
    }
}
