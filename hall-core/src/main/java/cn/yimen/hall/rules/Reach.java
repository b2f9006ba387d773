package cn.yimen.hall.rules;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Window;
import cn.yimen.hall.domain.HolderRef;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.state.WindowState;
import cn.yimen.hall.state.WindowState.Mode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whom a window may take now: those of the lines that it and its clerk serve, who are not kept for
/// another window, and whose person is not at another window.
///
/// @param lines in the window's preference order
/// @param elsewhere the persons who are called or served at other windows
public record Reach(
        HallState state, WindowId window, List<LineId> lines, Set<HolderRef> elsewhere) {

    public static Reach of(HallState state, WindowId window) {
        return new Reach(state, window, linesAt(state, window), personsElsewhere(state, window));
    }

    /// Which lines a window serves with the clerk who sits there; all of its own while nobody does.
    public static List<LineId> linesAt(HallState state, WindowId window) {
        return state.config()
                .flatMap(config -> config.window(window).map(w -> lines(state, config, w)))
                .orElse(List.of());
    }

    private static List<LineId> lines(HallState state, HallConfig config, Window window) {
        return state
                .window(window.id())
                .clerk()
                .map(clerk -> config.servedLines(window, clerk))
                .orElse(window.lines())
                .stream()
                .distinct()
                .toList();
    }

    private static Set<HolderRef> personsElsewhere(HallState state, WindowId here) {
        return state.windows().values().stream()
                .filter(window -> !window.id().equals(here))
                .flatMap(Reach::ticketsAt)
                .flatMap(id -> state.ticket(id).stream())
                .flatMap(ticket -> ticket.holder().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<TicketId> ticketsAt(WindowState window) {
        return Stream.concat(window.current().stream(), window.together().stream());
    }

    public boolean serves(LineId line) {
        return lines.contains(line);
    }

    /// Sent to another window (转移到窗口) that can still call it. A window that closed, or whose clerk
    /// cannot serve the line, keeps nobody for itself: the person would wait for ever.
    public boolean isKeptForAnother(Ticket ticket) {
        return ticket.onlyAt()
                .filter(only -> !only.equals(window) && canCall(only, ticket.line()))
                .isPresent();
    }

    private boolean canCall(WindowId other, LineId line) {
        return state.window(other).mode() != Mode.CLOSED && linesAt(state, other).contains(line);
    }

    public boolean isPersonElsewhere(Ticket ticket) {
        return !elsewhere.isEmpty() && ticket.holder().filter(elsewhere::contains).isPresent();
    }

    boolean includes(Ticket ticket) {
        return !isPersonElsewhere(ticket) && !isKeptForAnother(ticket);
    }
}
