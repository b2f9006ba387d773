package cn.yimen.hall.event;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.WindowId;
import java.time.Instant;
import java.util.Optional;

/// What happened at one window.
public sealed interface WindowEvent extends HallEvent {

    WindowId window();

    /// The manager who did it in the clerk's place; empty where the clerk did.
    Optional<ClerkId> by();

    record WindowOpened(WindowId window, ClerkId clerk, Optional<ClerkId> by)
            implements WindowEvent {
        public WindowOpened(WindowId window, ClerkId clerk) {
            this(window, clerk, Optional.empty());
        }
    }

    /// 暂停
    ///
    /// @param until when the clerk means to be back
    record WindowPaused(
            WindowId window,
            ClerkId clerk,
            String reason,
            Optional<Instant> until,
            Optional<ClerkId> by)
            implements WindowEvent {
        public WindowPaused(WindowId window, ClerkId clerk, String reason) {
            this(window, clerk, reason, Optional.empty());
        }

        public WindowPaused(
                WindowId window, ClerkId clerk, String reason, Optional<Instant> until) {
            this(window, clerk, reason, until, Optional.empty());
        }
    }

    record WindowResumed(WindowId window, ClerkId clerk, Optional<ClerkId> by)
            implements WindowEvent {
        public WindowResumed(WindowId window, ClerkId clerk) {
            this(window, clerk, Optional.empty());
        }
    }

    record WindowClosed(WindowId window, ClerkId clerk, Optional<ClerkId> by)
            implements WindowEvent {
        public WindowClosed(WindowId window, ClerkId clerk) {
            this(window, clerk, Optional.empty());
        }
    }
}
