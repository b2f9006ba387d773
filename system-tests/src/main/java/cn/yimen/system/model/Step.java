package cn.yimen.system.model;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.wire.HallCommand;
import java.time.Duration;

/// One command of a sequence.
///
/// @param after how long after the step before it
record Step(Duration after, DeviceId from, HallCommand command) {

    @Override
    public String toString() {
        return "+" + after.toString().substring(2) + " " + from + " " + command;
    }
}
