package cn.yimen.uplink.contract.appointment;

import cn.yimen.uplink.contract.write.Stamp;
import cn.yimen.uplink.contract.write.Write;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What became of bookings, up to 200.
public record Marks(List<AppointmentMark> items) {
    public Marks {
        items = List.copyOf(items);
    }

    /// @param ticket the number that the holder got
    public record AppointmentMark(Stamp stamp, String appointment, Mark mark, Optional<UUID> ticket)
            implements Write {}
}
