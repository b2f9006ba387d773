package cn.yimen.hall.statistics;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Window;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.WindowState;
import cn.yimen.hall.state.WindowState.Mode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pcollections.PMap;

/// Adds the time between two events to the windows' use: nothing changed in it.
record UseFold(HallState state, HallConfig config, double seconds) {

    PMap<WindowId, WindowUse> after(PMap<WindowId, WindowUse> before) {
        var open = openWindows();
        var use = before;
        for (var window : config.windows()) {
            var standing = state.window(window.id());
            if (standing.mode() != Mode.CLOSED) {
                var known = use.getOrDefault(window.id(), WindowUse.none(window.id()));
                use = use.plus(window.id(), longer(known, window, standing, open));
            }
        }
        return use;
    }

    private WindowUse longer(
            WindowUse use, Window window, WindowState standing, Map<LineId, Integer> open) {
        return standing.mode() == Mode.PAUSED
                ? use.pausedFor(seconds)
                : use.openFor(
                        seconds,
                        standing.current().isPresent(),
                        share(lines(window, standing), open));
    }

    private double share(List<LineId> lines, Map<LineId, Integer> open) {
        return lines.stream()
                .mapToDouble(line -> (double) state.waitingCount(line) / open.getOrDefault(line, 1))
                .sum();
    }

    private Map<LineId, Integer> openWindows() {
        var open = new HashMap<LineId, Integer>();
        for (var window : config.windows()) {
            var standing = state.window(window.id());
            if (standing.mode() == Mode.OPEN) {
                lines(window, standing).forEach(line -> open.merge(line, 1, Integer::sum));
            }
        }
        return open;
    }

    private List<LineId> lines(Window window, WindowState standing) {
        return standing.clerk()
                .map(clerk -> config.servedLines(window, clerk))
                .orElse(window.lines());
    }
}
