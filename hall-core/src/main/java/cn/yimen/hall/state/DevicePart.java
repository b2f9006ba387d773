package cn.yimen.hall.state;

import cn.yimen.hall.domain.DeviceId;
import java.time.Instant;
import java.util.List;

/// What a machine last said about one of its parts.
public record DevicePart(
        DeviceId device, String part, String readiness, List<String> faults, Instant since) {
    public DevicePart {
        faults = List.copyOf(faults);
    }
}
