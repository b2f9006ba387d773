package cn.yimen.display.board;

import cn.yimen.hall.config.Window;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.state.TicketStage;
import cn.yimen.hall.state.WindowState;
import java.util.List;
import java.util.Optional;

/// What the small panel over one window (窗口屏) says, without words.
public sealed interface WindowFace {

    /// 欢迎光临: open, and nobody is called.
    record Welcome() implements WindowFace {}

    /// 请 A023 办理
    record Calling(String number) implements WindowFace {}

    /// A023 is at the window.
    record Serving(String number) implements WindowFace {}

    /// 暂停服务
    record Paused() implements WindowFace {}

    /// 请到 2 号窗口: this one is closed, and that one does the same work.
    record GoTo(WindowId window) implements WindowFace {}

    /// Nothing: what stood there may be wrong by now.
    record Dark() implements WindowFace {}

    static WindowFace of(HallState hall, WindowId window) {
        return Optional.ofNullable(hall.windows().get(window))
                .<WindowFace>map(state ->
                        switch (state.mode()) {
                            case OPEN -> open(hall, state);
                            case PAUSED -> new Paused();
                            case CLOSED -> closed(hall, window);
                        })
                .orElseGet(() -> closed(hall, window));
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

    private static WindowFace closed(HallState hall, WindowId window) {
        List<Window> windows = hall.config().map(config -> config.windows()).orElse(List.of());
        return windows.stream()
                .filter(other -> other.id().equals(window))
                .findFirst()
                .flatMap(own ->
                        windows.stream()
                                .filter(other -> doesTheSame(own, other) && isOpen(hall, other))
                                .findFirst())
                .<WindowFace>map(other -> new GoTo(other.id()))
                .orElseGet(Paused::new);
    }

    private static boolean doesTheSame(Window own, Window other) {
        return !own.id().equals(other.id())
                && own.lines().stream().anyMatch(other.lines()::contains);
    }

    private static boolean isOpen(HallState hall, Window window) {
        return Optional.ofNullable(hall.windows().get(window.id()))
                .map(state -> state.mode() == WindowState.Mode.OPEN)
                .orElse(false);
    }
}
