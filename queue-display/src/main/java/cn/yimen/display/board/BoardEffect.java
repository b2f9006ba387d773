package cn.yimen.display.board;

import cn.yimen.hall.event.Acknowledgement;
import cn.yimen.hall.state.RecentCall;

/// What a board wants done.
public sealed interface BoardEffect {

    /// Speak this call; each call once.
    record Announce(RecentCall call) implements BoardEffect {}

    /// Tell the hall what became of a call here; each of a call's answers once.
    record Acknowledge(RecentCall call, Acknowledgement what) implements BoardEffect {}
}
