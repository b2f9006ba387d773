package cn.yimen.hall.state;

import cn.yimen.hall.domain.DeviceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a machine last said about one of its parts.
///
/// @param left sheets or tickets that it is good for yet, about; empty where it cannot tell
public record DevicePart(
        DeviceId device,
        String part,
        String readiness,
        List<String> faults,
        Optional<Integer> left,
        Instant since) {

    /// How a board names its loudspeakers.
    public static final String LOUDSPEAKER = "loudspeaker";

    public DevicePart {
        faults = List.copyOf(faults);
    }
}
