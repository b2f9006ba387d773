package cn.yimen.hall.state;

import cn.yimen.hall.domain.LineId;
import java.util.List;
import java.util.Optional;

/// One line as it stands today.
///
/// @param lastOrdinal the last number given; 0 before the first
/// @param closed the notice with which staff stopped its numbers for today (停止取号)
/// @param recentServiceSeconds how long the last people took, oldest first, at most [#KEPT]
public record LineState(
        LineId id, int lastOrdinal, Optional<String> closed, List<Integer> recentServiceSeconds) {

    public static final int KEPT = 30;

    public LineState {
        recentServiceSeconds = List.copyOf(recentServiceSeconds);
    }

    public static LineState fresh(LineId id) {
        return new LineState(id, 0, Optional.empty(), List.of());
    }

    LineState gave(int ordinal) {
        return new LineState(id, Math.max(lastOrdinal, ordinal), closed, recentServiceSeconds);
    }

    LineState closed(Optional<String> notice) {
        return new LineState(id, lastOrdinal, notice, recentServiceSeconds);
    }

    LineState learned(List<Integer> seconds) {
        return new LineState(id, lastOrdinal, closed, seconds);
    }
}
