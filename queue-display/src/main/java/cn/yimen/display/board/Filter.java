package cn.yimen.display.board;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.config.Window;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.RecentCall;
import java.util.Set;
import java.util.function.Function;

/// The part of the hall that a board speaks of: some floors, some waiting areas, or all.
///
/// @param floors all where empty
/// @param areas all where empty
public record Filter(Set<String> floors, Set<String> areas) {

    public Filter {
        floors = Set.copyOf(floors);
        areas = Set.copyOf(areas);
    }

    public static Filter everything() {
        return new Filter(Set.of(), Set.of());
    }

    public boolean isEverything() {
        return floors.isEmpty() && areas.isEmpty();
    }

    boolean shows(Line line) {
        return holds(floors, line.floor()) && holds(areas, line.area());
    }

    /// Where the number's line waits, because there its person sits, and where the window stands,
    /// because there they go: either is enough.
    boolean shows(RecentCall call, HallState state) {
        return state.config()
                .map(config -> waitsHere(call, state, config) || shows(call.window(), config))
                .orElse(true);
    }

    private boolean waitsHere(RecentCall call, HallState state, HallConfig config) {
        return state.ticket(call.ticket())
                .flatMap(ticket -> config.line(ticket.line()))
                .filter(this::shows)
                .isPresent();
    }

    /// A window that the layout does not know is shown everywhere: a call too many is better than
    /// one too few.
    private boolean shows(WindowId id, HallConfig config) {
        return config.window(id)
                .map(window ->
                        holds(floors, place(window, window.floor(), config, Line::floor))
                                && holds(areas, place(window, window.area(), config, Line::area)))
                .orElse(true);
    }

    private static String place(
            Window window, String own, HallConfig config, Function<Line, String> ofLine) {
        return own.isEmpty()
                ? window.lines().stream().findFirst().flatMap(config::line).map(ofLine).orElse("")
                : own;
    }

    private static boolean holds(Set<String> wanted, String place) {
        return wanted.isEmpty() || wanted.contains(place);
    }
}
