package cn.yimen.display.board;

import cn.yimen.display.board.BoardState.AtWindow;
import cn.yimen.display.board.BoardState.Desk;
import cn.yimen.display.board.BoardState.Header;
import cn.yimen.display.board.BoardState.Stand;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.RecentCall;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What the panel over one window shows.
final class WindowPicture {

    private WindowPicture() {}

    /// A panel that hears nothing shows its number alone: whom it called may have gone.
    static AtWindow of(
            BoardMemory memory, WindowId window, Header header, Stand stand, Instant now) {
        var hall = memory.state();
        boolean live = !memory.contact().isStale(now);
        var face = live ? WindowFace.of(hall, window) : new WindowFace.Dark();
        var call = called(memory, window, face);
        boolean unspoken = call.filter(each -> CallRecord.isUnspoken(each, hall)).isPresent();
        return new AtWindow(header, window, face, desk(hall, window), call, unspoken, stand);
    }

    private static Desk desk(HallState hall, WindowId window) {
        var service = hall.config().map(config -> service(config, window)).orElse(List.of());
        return new Desk(service, hall.window(window).clerk().map(clerk -> clerk.value()));
    }

    private static List<String> service(HallConfig config, WindowId window) {
        return config.window(window).stream()
                .flatMap(known -> known.lines().stream())
                .flatMap(line -> config.line(line).stream())
                .map(Line::name)
                .toList();
    }

    private static Optional<RecentCall> called(
            BoardMemory memory, WindowId window, WindowFace face) {
        return face instanceof WindowFace.Calling calling
                ? memory.state().recentCalls().stream()
                        .filter(call -> call.window().equals(window))
                        .filter(call -> call.number().text().equals(calling.number()))
                        .findFirst()
                : Optional.empty();
    }
}
