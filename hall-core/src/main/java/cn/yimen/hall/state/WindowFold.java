package cn.yimen.hall.state;

import cn.yimen.hall.event.WindowEvent;
import cn.yimen.hall.event.WindowEvent.WindowClosed;
import cn.yimen.hall.event.WindowEvent.WindowOpened;
import cn.yimen.hall.event.WindowEvent.WindowPaused;
import cn.yimen.hall.event.WindowEvent.WindowResumed;
import cn.yimen.hall.state.WindowState.Mode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What each window event makes of the state. Whoever is at the window stays its current ticket.
final class WindowFold {

    /// Longer ones are breaks at noon, which the hall's hours foretell.
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(45);

    private WindowFold() {}

    static void apply(Draft draft, Instant at, WindowEvent event) {
        var window = draft.window(event.window());
        if (event instanceof WindowResumed) {
            learn(draft, window, at);
        }
        draft.put(
                switch (event) {
                    case WindowOpened e -> window.mode(Mode.OPEN, Optional.of(e.clerk()), at);
                    case WindowResumed e -> window.mode(Mode.OPEN, Optional.of(e.clerk()), at);
                    case WindowPaused e -> window.paused(e.clerk(), e.reason(), e.until(), at);
                    case WindowClosed _ -> window.mode(Mode.CLOSED, Optional.empty(), at);
                });
    }

    private static void learn(Draft draft, WindowState window, Instant at) {
        var length = Duration.between(window.since(), at);
        if (window.mode() == Mode.PAUSED && length.compareTo(LONGEST_PAUSE) < 0) {
            draft.learnt = draft.learnt.paused((double) Math.max(0, length.toSeconds()));
        }
    }
}
