package cn.yimen.hall.fleet;

import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.domain.DeviceId;
import java.util.List;

/// What a machine's log says, reduced to what may leave it.
///
/// @param order that asked for it
/// @param lines oldest first; at most [#MOST_LINES]
/// @param left how many older ones there were for which there is no room
public record LogPage(DeviceId device, CommandId order, List<String> lines, int left) {

    public static final int MOST_LINES = 300;

    public LogPage {
        lines = List.copyOf(lines);
    }
}
