package cn.yimen.hall.rules;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Window;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.state.WindowState;
import cn.yimen.hall.state.WindowState.Mode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The windows that really serve now or come back from a break, each with the lines that its clerk
/// can do there. An estimate that counts the others is far too short.
record ServingWindows(List<Serving> all) {

    /// A window that is open and free while people wait, for so long, has nobody sitting at it; and
    /// a clerk who is so long overdue is not coming.
    private static final Duration IDLE = Duration.ofMinutes(15);

    /// A clerk who is overdue comes back in so many seconds.
    private static final double OVERDUE_SECONDS = 240;

    /// @param from when its clerk is back, in seconds from now; 0 where it is open
    /// @param isThrough whether it called somebody after a break had begun that is still on: its
    ///   clerk works through it
    record Serving(WindowState window, List<LineId> lines, double from, boolean isThrough) {}

    static ServingWindows of(HallState state, HallConfig config, Sessions sessions, Instant now) {
        var all = new ArrayList<Serving>();
        for (var window : config.windows()) {
            var standing = state.window(window.id());
            var lines = lines(config, window, standing);
            from(state, standing, lines, now)
                    .or(() -> afterBreak(standing, sessions))
                    .ifPresent(from ->
                            all.add(
                                    new Serving(
                                            standing,
                                            lines,
                                            from,
                                            isThrough(state, standing, sessions, now))));
        }
        return new ServingWindows(all);
    }

    private static List<LineId> lines(HallConfig config, Window window, WindowState standing) {
        return standing.clerk()
                .map(clerk -> config.servedLines(window, clerk))
                .orElse(window.lines());
    }

    private static Optional<Double> from(
            HallState state, WindowState window, List<LineId> lines, Instant now) {
        return switch (window.mode()) {
            case CLOSED -> Optional.empty();
            case OPEN -> Optional.of(0.0).filter(_ -> isManned(state, window, lines, now));
            case PAUSED -> window.backAt().flatMap(back -> from(Duration.between(now, back)));
        };
    }

    private static boolean isThrough(
            HallState state, WindowState window, Sessions sessions, Instant now) {
        var calledAt =
                window.current()
                        .flatMap(state::ticket)
                        .flatMap(Ticket::turn)
                        .map(Ticket.Turn::calledAt)
                        .orElse(window.since());
        double called = Duration.between(now, calledAt).toSeconds();
        return sessions.breakAt(0).filter(b -> b.from() <= called).isPresent();
    }

    private static Optional<Double> from(Duration untilBack) {
        if (untilBack.isPositive()) {
            return Optional.of((double) untilBack.toSeconds());
        }
        return Optional.of(OVERDUE_SECONDS).filter(_ -> untilBack.plus(IDLE).isPositive());
    }

    private static Optional<Double> afterBreak(WindowState window, Sessions sessions) {
        return sessions.breakAt(0)
                .filter(_ -> window.mode() == Mode.PAUSED && window.backAt().isEmpty())
                .map(Sessions.Break::to);
    }

    private static boolean isManned(
            HallState state, WindowState window, List<LineId> lines, Instant now) {
        return window.current().isPresent()
                || lines.stream().allMatch(line -> state.waitingCount(line) == 0)
                || Duration.between(window.since(), now).compareTo(IDLE) < 0;
    }

    /// Only those that have to do with a line: that serve it, or serve a line that such a window
    /// serves too, and so on.
    ServingWindows around(LineId line) {
        var lines = new LinkedHashSet<>(Set.of(line));
        while (all.stream().filter(w -> touches(w, lines)).anyMatch(w -> lines.addAll(w.lines()))) {
            // until no further line is reached
        }
        return new ServingWindows(all.stream().filter(w -> touches(w, lines)).toList());
    }

    private static boolean touches(Serving window, Set<LineId> lines) {
        return window.lines().stream().anyMatch(lines::contains);
    }

    List<LineId> lines() {
        return all.stream().flatMap(window -> window.lines().stream()).distinct().toList();
    }
}
