package cn.yimen.hall.rules;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Window;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.WindowState;
import cn.yimen.hall.state.WindowState.Mode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// The windows that really serve a line now. An estimate that counts the others is far too short.
///
/// @param share how many windows' worth the line gets: a window with several lines works for each
///   in proportion to those who wait in it
/// @param free how many could call somebody at once
record ServingWindows(double share, int free) {

    /// A window that is open and free while people wait, for so long, has nobody sitting at it.
    private static final Duration IDLE = Duration.ofMinutes(15);

    static ServingWindows of(HallState state, HallConfig config, LineId line, Instant now) {
        var serving =
                config.windowsOf(line).stream()
                        .filter(window -> reallyServes(state, window, now))
                        .toList();
        double share = serving.stream().mapToDouble(w -> share(state, w.lines(), line)).sum();
        var free =
                serving.stream()
                        .filter(window -> state.window(window.id()).current().isEmpty())
                        .count();
        return new ServingWindows(share, (int) free);
    }

    private static boolean reallyServes(HallState state, Window window, Instant now) {
        var standing = state.window(window.id());
        boolean open = standing.mode() == Mode.OPEN;
        return open
                && (standing.current().isPresent()
                        || waiting(state, window.lines()) == 0
                        || freeFor(standing, now).compareTo(IDLE) < 0);
    }

    private static Duration freeFor(WindowState window, Instant now) {
        return Duration.between(window.since(), now);
    }

    private static int waiting(HallState state, List<LineId> lines) {
        return lines.stream().mapToInt(state::waitingCount).sum();
    }

    /// One's own presence counts, so that an empty line still has its share.
    private static double share(HallState state, List<LineId> lines, LineId line) {
        return (state.waitingCount(line) + 1.0) / (waiting(state, lines) + 1.0);
    }
}
