package cn.yimen.hall.state;

import cn.yimen.hall.event.WindowEvent;
import cn.yimen.hall.event.WindowEvent.WindowClosed;
import cn.yimen.hall.event.WindowEvent.WindowOpened;
import cn.yimen.hall.event.WindowEvent.WindowPaused;
import cn.yimen.hall.event.WindowEvent.WindowResumed;
import cn.yimen.hall.state.WindowState.Mode;
import java.time.Instant;
import java.util.Optional;

/// What each window event makes of the state. Whoever is at the window stays its current ticket.
final class WindowFold {

    private WindowFold() {}

    static void apply(Draft draft, Instant at, WindowEvent event) {
        var window = draft.window(event.window());
        draft.put(
                switch (event) {
                    case WindowOpened e -> window.mode(Mode.OPEN, Optional.of(e.clerk()), at);
                    case WindowResumed e -> window.mode(Mode.OPEN, Optional.of(e.clerk()), at);
                    case WindowPaused e -> window.paused(e.clerk(), e.reason(), e.until(), at);
                    case WindowClosed _ -> window.mode(Mode.CLOSED, Optional.empty(), at);
                });
    }
}
