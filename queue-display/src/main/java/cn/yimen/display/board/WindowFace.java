package cn.yimen.display.board;

import cn.yimen.hall.config.Window;
import cn.yimen.hall.domain.EmergencyKind;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.state.Emergency;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.state.TicketStage;
import cn.yimen.hall.state.WindowState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What the small panel over one window (窗口屏) says, without words.
public sealed interface WindowFace {

    /// 欢迎光临: open, and nobody is called.
    record Welcome() implements WindowFace {}

    /// 请 A023 到本窗
    record Calling(String number) implements WindowFace {}

    /// A023 is at the window.
    record Serving(String number) implements WindowFace {}

    /// 暂停服务
    ///
    /// @param until when the clerk means to be back
    /// @param elsewhere the open windows that do the same work; two at most
    record Paused(Optional<Instant> until, List<WindowId> elsewhere) implements WindowFace {
        public Paused {
            elsewhere = List.copyOf(elsewhere);
        }
    }

    /// 未开放: nobody is signed in.
    ///
    /// @param elsewhere the open windows that do the same work; two at most
    record Closed(List<WindowId> elsewhere) implements WindowFace {
        public Closed {
            elsewhere = List.copyOf(elsewhere);
        }
    }

    /// Everybody is told one thing.
    record Emergent(EmergencyKind kind) implements WindowFace {}

    /// Nothing: what stood there may be wrong by now.
    record Dark() implements WindowFace {}

    static WindowFace of(HallState hall, WindowId window) {
        var state = hall.window(window);
        return EmergencyWord.of(hall)
                .map(Emergency::kind)
                .<WindowFace>map(Emergent::new)
                .orElseGet(() ->
                        switch (state.mode()) {
                            case OPEN -> open(hall, state);
                            case PAUSED -> paused(hall, state);
                            case CLOSED -> new Closed(elsewhere(hall, window));
                        });
    }

    private static WindowFace open(HallState hall, WindowState state) {
        return state.current()
                .flatMap((TicketId id) -> hall.ticket(id))
                .map(WindowFace::at)
                .orElseGet(Welcome::new);
    }

    private static WindowFace at(Ticket ticket) {
        String number = ticket.number().text();
        return ticket.stage() == TicketStage.SERVING ? new Serving(number) : new Calling(number);
    }

    private static WindowFace paused(HallState hall, WindowState state) {
        return new Paused(state.backAt(), elsewhere(hall, state.id()));
    }

    private static List<WindowId> elsewhere(HallState hall, WindowId window) {
        List<Window> windows = hall.config().map(config -> config.windows()).orElse(List.of());
        return windows.stream()
                .filter(other -> other.id().equals(window))
                .findFirst()
                .map(own ->
                        windows.stream()
                                .filter(other -> doesTheSame(own, other) && isOpen(hall, other))
                                .map(Window::id)
                                .limit(2)
                                .toList())
                .orElse(List.of());
    }

    private static boolean doesTheSame(Window own, Window other) {
        return !own.id().equals(other.id())
                && own.lines().stream().anyMatch(other.lines()::contains);
    }

    private static boolean isOpen(HallState hall, Window window) {
        return hall.window(window.id()).mode() == WindowState.Mode.OPEN;
    }
}
