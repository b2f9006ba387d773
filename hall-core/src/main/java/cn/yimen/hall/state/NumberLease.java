package cn.yimen.hall.state;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.LineId;
import java.time.LocalDate;

/// Numbers that only one kiosk may give (离线号段), from the first ordinal to the last.
public record NumberLease(DeviceId device, LineId line, LocalDate day, int from, int to) {

    public boolean holds(int ordinal) {
        return ordinal >= from && ordinal <= to;
    }
}
