package cn.yimen.display.board;

import cn.yimen.hall.domain.Place;
import cn.yimen.hall.event.Acknowledgement;
import cn.yimen.hall.event.Silence;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.RecentCall;
import cn.yimen.hall.wire.HallCommand.AcknowledgeCall;
import java.time.Instant;
import java.util.List;
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
    /// @param places in which it was spoken, or was not; empty of what was painted
    record Acknowledge(
            RecentCall call, Acknowledgement what, Optional<Silence> why, List<Place> places)
            implements BoardEffect {
        public Acknowledge {
            places = List.copyOf(places);
        }

        public Acknowledge(RecentCall call, Acknowledgement what) {
            this(call, what, Optional.empty(), List.of());
        }

        public AcknowledgeCall command() {
            var told = Optional.of(places).filter(known -> !known.isEmpty());
            return new AcknowledgeCall(call.ticket(), call.times(), what, why, told);
        }
    }
}
