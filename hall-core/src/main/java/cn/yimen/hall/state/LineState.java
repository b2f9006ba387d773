package cn.yimen.hall.state;

import cn.yimen.hall.domain.LineId;
import java.util.List;

/// One line as it stands today.
///
/// @param lastOrdinal the last number given; 0 before the first
/// @param recentServiceSeconds how long the last people took, oldest first, at most [#KEPT]
public record LineState(LineId id, int lastOrdinal, List<Integer> recentServiceSeconds) {

    public static final int KEPT = 30;

    public LineState {
        recentServiceSeconds = List.copyOf(recentServiceSeconds);
    }

    public static LineState fresh(LineId id) {
        return new LineState(id, 0, List.of());
    }
}
