package cn.yimen.hall.state;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.WindowId;
import java.time.Instant;
import java.util.Optional;

/// Somebody at a machine waits for staff.
///
/// @param takenBy the window whose clerk goes there
/// @param guide who goes there without a window (导办)
public record HelpCall(
        DeviceId device,
        String step,
        Instant since,
        Optional<WindowId> takenBy,
        Optional<ClerkId> guide) {

    public HelpCall(DeviceId device, String step, Instant since, Optional<WindowId> takenBy) {
        this(device, step, since, takenBy, Optional.empty());
    }

    /// Whether nobody goes there yet.
    public boolean waits() {
        return takenBy.isEmpty() && guide.isEmpty();
    }

    HelpCall taken(WindowId by) {
        return new HelpCall(device, step, since, Optional.of(by), Optional.empty());
    }

    HelpCall taken(ClerkId by) {
        return new HelpCall(device, step, since, Optional.empty(), Optional.of(by));
    }
}
