package cn.yimen.hall.event;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.WindowId;

/// What happened at one window.
public sealed interface WindowEvent extends HallEvent {

    WindowId window();

    record WindowOpened(WindowId window, ClerkId clerk) implements WindowEvent {}

    /// 暂停
    record WindowPaused(WindowId window, ClerkId clerk, String reason) implements WindowEvent {}

    record WindowResumed(WindowId window, ClerkId clerk) implements WindowEvent {}

    record WindowClosed(WindowId window, ClerkId clerk) implements WindowEvent {}
}
