package cn.yimen.uplink.contract.appointment;

import java.time.Instant;
import java.util.List;

/// What changed of [Appointment] since a cursor.
///
/// @param cursor where to go on
/// @param more ask again at once
/// @param removed codes that are gone
public record AppointmentDelta(
        String cursor,
        boolean more,
        Instant asOf,
        List<Appointment> upserts,
        List<String> removed) {
    public AppointmentDelta {
        upserts = List.copyOf(upserts);
        removed = List.copyOf(removed);
    }
}
