package cn.yimen.hall.config;

import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.WindowId;
import java.util.List;

/// A window (窗口) and the lines that it serves, the preferred first.
///
/// @param floor where it is, where it is not where its first line waits; else empty
/// @param area likewise
public record Window(WindowId id, List<LineId> lines, String floor, String area) {
    public Window {
        lines = List.copyOf(lines);
    }

    public Window(WindowId id, List<LineId> lines) {
        this(id, lines, "", "");
    }
}
