package cn.yimen.system.model;

import cn.yimen.hall.config.HallConfig;
import java.time.Instant;
import java.util.List;

/// A hall and what is asked of it, one after the other.
record Script(HallConfig config, Instant start, List<Step> steps) {
    Script {
        steps = List.copyOf(steps);
    }

    Script with(List<Step> others) {
        return new Script(config, start, others);
    }
}
