package cn.yimen.client;

import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.state.HallSnapshot;
import cn.yimen.hall.state.HallState;
import java.util.List;

/// How a follower comes to its state. Where many in one process follow the same hall, they can be
/// handed one that works each state out once.
public interface Fold {

    /// Each for itself.
    Fold OWN =
            new Fold() {
                @Override
                public HallState of(HallSnapshot snapshot) {
                    return HallState.of(snapshot);
                }

                @Override
                public HallState after(HallState state, List<Recorded> events) {
                    return state.applyAll(events);
                }
            };

    HallState of(HallSnapshot snapshot);

    /// @param events the very next ones
    HallState after(HallState state, List<Recorded> events);
}
