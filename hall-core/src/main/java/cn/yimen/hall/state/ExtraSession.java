package cn.yimen.hall.state;

import cn.yimen.hall.domain.LineId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/// Hours in which the hall works beyond its usual ones (延时服务).
///
/// @param lines all where empty
public record ExtraSession(LocalDate day, LocalTime from, LocalTime to, List<LineId> lines) {

    public ExtraSession {
        lines = List.copyOf(lines);
    }

    public boolean serves(LineId line) {
        return lines.isEmpty() || lines.contains(line);
    }
}
