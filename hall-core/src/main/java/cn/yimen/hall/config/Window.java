package cn.yimen.hall.config;

import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.WindowId;
import java.util.List;

/// A window (窗口) and the lines that it serves, the preferred first.
public record Window(WindowId id, List<LineId> lines) {
    public Window {
        lines = List.copyOf(lines);
    }
}
