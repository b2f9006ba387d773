package cn.yimen.hall.state;

import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.WindowId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// Hours in which the hall works beyond its usual ones (延时服务).
///
/// @param lines all where empty
/// @param windows that are to be open then; as it comes where empty
/// @param capacity numbers of each line given in it at most; no limit where empty
public record ExtraSession(
        LocalDate day,
        LocalTime from,
        LocalTime to,
        List<LineId> lines,
        Optional<List<WindowId>> windows,
        Optional<Integer> capacity) {

    public ExtraSession {
        lines = List.copyOf(lines);
        windows = windows.map(List::copyOf);
    }

    public ExtraSession(LocalDate day, LocalTime from, LocalTime to, List<LineId> lines) {
        this(day, from, to, lines, Optional.empty(), Optional.empty());
    }

    /// Whether it is the same one, whatever was changed in it.
    public boolean isAt(LocalDate onDay, LocalTime begin, LocalTime end, List<LineId> of) {
        return day.equals(onDay) && from.equals(begin) && to.equals(end) && lines.equals(of);
    }

    boolean isSameAs(ExtraSession other) {
        return isAt(other.day(), other.from(), other.to(), other.lines());
    }

    /// Whether it holds this moment of its day.
    public boolean holds(LocalTime time) {
        return !time.isBefore(from) && time.isBefore(to);
    }

    public boolean serves(LineId line) {
        return lines.isEmpty() || lines.contains(line);
    }
}
