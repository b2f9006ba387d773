package cn.yimen.display.board;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.WaitRange;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.rules.QueueOrder;
import cn.yimen.hall.rules.WaitEstimate;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.state.WindowState;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Works out a board's [Outlook]. A pure function of the state and the time, and a slow one.
public final class Foresight {

    /// Some of them may have been called before it is worked out again.
    private static final int NEXT = 8;

    private Foresight() {}

    public static BoardEvent.Foreseen of(BoardEffect.Foresee asked) {
        boolean saysNext = asked.setup().kind() instanceof BoardSetup.Kind.Area;
        var next = saysNext ? next(asked) : Map.<LineId, List<Ticket>>of();
        return new BoardEvent.Foreseen(new Outlook.Told(waits(asked), next));
    }

    private static Map<LineId, WaitRange> waits(BoardEffect.Foresee asked) {
        var waits = new HashMap<LineId, WaitRange>();
        for (var line : lines(asked)) {
            WaitEstimate.ifJoined(asked.state(), line, asked.hub())
                    .ifPresent(range -> waits.put(line, range));
        }
        return waits;
    }

    /// As one of its windows would call them now.
    private static Map<LineId, List<Ticket>> next(BoardEffect.Foresee asked) {
        return lines(asked).stream()
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                line -> next(asked.state(), line, asked.hub())));
    }

    private static List<LineId> lines(BoardEffect.Foresee asked) {
        return asked.state().config().map(HallConfig::lines).orElse(List.of()).stream()
                .filter(asked.setup().filter()::shows)
                .map(Line::id)
                .toList();
    }

    private static List<Ticket> next(HallState state, LineId line, Instant hub) {
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
