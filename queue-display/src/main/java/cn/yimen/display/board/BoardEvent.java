package cn.yimen.display.board;

import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.RecentCall;
import java.time.Instant;
import java.util.List;

/// What happens to a board.
public sealed interface BoardEvent {

    /// The hall changed, or was told whole.
    ///
    /// @param events what was new; empty where the state came as a snapshot
    record Updated(HallState state, List<Recorded> events) implements BoardEvent {
        public Updated {
            events = List.copyOf(events);
        }
    }

    /// The hall server is there, and this is its clock.
    record Beat(Instant hubTime) implements BoardEvent {}

    /// This picture stands on the panel.
    record Painted(BoardState picture) implements BoardEvent {}

    /// The loudspeaker is done with a call.
    record VoiceEnded(RecentCall call, Voiced voiced) implements BoardEvent {}

    /// Ratings were counted anew.
    record Counted(RatingCounts counts) implements BoardEvent {}

    /// What [Foresight] came to.
    record Foreseen(Outlook.Told told) implements BoardEvent {}

    /// Time passed; at least each second.
    record Ticked() implements BoardEvent {}
}
