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
        var current = draft.window(event.window()).current();
        var id = event.window();
        draft.put(
                switch (event) {
                    case WindowOpened e ->
                            new WindowState(id, Mode.OPEN, Optional.of(e.clerk()), current, "", at);
                    case WindowResumed e ->
                            new WindowState(id, Mode.OPEN, Optional.of(e.clerk()), current, "", at);
                    case WindowPaused e ->
                            new WindowState(
                                    id,
                                    Mode.PAUSED,
                                    Optional.of(e.clerk()),
                                    current,
                                    e.reason(),
                                    at);
                    case WindowClosed _ ->
                            new WindowState(id, Mode.CLOSED, Optional.empty(), current, "", at);
                });
    }
}
