package cn.yimen.uplink.contract.hall;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// How full a hall is now (等候人数, 等候时间).
public record HallLoad(Instant at, List<LineLoad> lines) {
    public HallLoad {
        lines = List.copyOf(lines);
    }

    /// One line of it.
    public record LineLoad(
            String line, int waiting, Optional<Integer> minutes, int windows, boolean stopped) {}
}
