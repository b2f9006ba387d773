package cn.yimen.hall.event;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.WindowId;
import java.time.Instant;
import java.util.Optional;

/// What happened at one window.
public sealed interface WindowEvent extends HallEvent {

    WindowId window();

    record WindowOpened(WindowId window, ClerkId clerk) implements WindowEvent {}

    /// 暂停
    ///
    /// @param until when the clerk means to be back
    record WindowPaused(WindowId window, ClerkId clerk, String reason, Optional<Instant> until)
            implements WindowEvent {
        public WindowPaused(WindowId window, ClerkId clerk, String reason) {
            this(window, clerk, reason, Optional.empty());
        }
    }

    record WindowResumed(WindowId window, ClerkId clerk) implements WindowEvent {}

    record WindowClosed(WindowId window, ClerkId clerk) implements WindowEvent {}
}
