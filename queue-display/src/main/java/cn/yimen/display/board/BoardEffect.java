package cn.yimen.display.board;

import cn.yimen.hall.event.Acknowledgement;
import cn.yimen.hall.event.Silence;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.RecentCall;
import java.time.Instant;
import java.util.Optional;

/// What a board wants done.
public sealed interface BoardEffect {

    /// Speak this call; each call once.
    record Announce(RecentCall call) implements BoardEffect {}

    /// Work out, beside the board, what [Foresight] says of this state.
    ///
    /// @param hub the hall server's time
    record Foresee(BoardSetup setup, HallState state, Instant hub) implements BoardEffect {}

    /// Tell the hall what became of a call here; each of a call's answers once.
    ///
    /// @param why it was not spoken
    record Acknowledge(RecentCall call, Acknowledgement what, Optional<Silence> why)
            implements BoardEffect {
        public Acknowledge(RecentCall call, Acknowledgement what) {
            this(call, what, Optional.empty());
        }
    }
}
