package cn.yimen.uplink.contract.hall;

import java.util.List;

/// What the halls last said of themselves.
public record HallLoads(List<KnownLoad> halls) {
    public HallLoads {
        halls = List.copyOf(halls);
    }

    /// One hall's last word.
    public record KnownLoad(String hall, HallLoad load) {}
}
