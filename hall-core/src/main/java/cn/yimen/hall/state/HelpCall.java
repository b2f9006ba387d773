package cn.yimen.hall.state;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.WindowId;
import java.time.Instant;
import java.util.Optional;

/// Somebody at a machine waits for staff.
public record HelpCall(DeviceId device, String step, Instant since, Optional<WindowId> takenBy) {}
