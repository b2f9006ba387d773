package cn.yimen.client;

import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.state.HallState;
import java.time.Instant;
import java.util.List;

/// The hall has changed.
///
/// @param events what changed it, each exactly once; empty where the state came as a whole
/// @param fromSnapshot the state came as a whole: what happened between is not known
/// @param serverTime now, by the hall server's clock as far as known
public record HallUpdate(
        HallState state, List<Recorded> events, boolean fromSnapshot, Instant serverTime) {
    public HallUpdate {
        events = List.copyOf(events);
    }
}
