package cn.yimen.server.layout;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.HallWideEvent.Configured;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.state.HallState;
import cn.yimen.server.queue.LayoutChange;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a hall's file makes of the hall when its server starts.
public final class LayoutAtStart {

    private LayoutAtStart() {}

    /// A changed file that would leave people of today standing waits for a later start: the hall
    /// opens as it was, and the log says whom it met.
    public static List<HallEvent> events(HallState state, HallConfig config, EventLog log) {
        var now = state.config();
        if (now.isEmpty()) {
            return List.of(new Configured(config));
        }
        if (now.get().equals(config)) {
            return List.of();
        }
        var change = new LayoutChange(state, now.get(), config);
        var conflicts = change.conflicts();
        if (conflicts.isEmpty()) {
            return change.events(Optional.empty());
        }
        log.write(
                "layout.waits",
                Map.of("conflicts", conflicts.size(), "first", conflicts.getFirst()));
        return List.of();
    }
}
