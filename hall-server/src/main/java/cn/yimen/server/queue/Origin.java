package cn.yimen.server.queue;

import cn.yimen.hall.domain.AppointmentId;
import cn.yimen.hall.domain.StaffIssue;
import java.time.Instant;
import java.util.Optional;

/// How a number came about, where not by a person at a kiosk who just came.
///
/// @param countsFrom from when its waiting counts
record Origin(
        Optional<StaffIssue> staff,
        Optional<AppointmentId> appointment,
        Optional<Instant> offlineAt,
        Optional<Instant> countsFrom) {

    static Origin walkIn() {
        return new Origin(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Origin staff(StaffIssue staff) {
        return new Origin(Optional.of(staff), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Origin booked(AppointmentId appointment, Optional<Instant> countsFrom) {
        return new Origin(Optional.empty(), Optional.of(appointment), Optional.empty(), countsFrom);
    }

    static Origin offline(Instant at) {
        return new Origin(Optional.empty(), Optional.empty(), Optional.of(at), Optional.empty());
    }

    /// The same with the booking with which its holder came.
    Origin with(AppointmentId booking, Optional<Instant> from) {
        return new Origin(staff, Optional.of(booking), offlineAt, from);
    }
}
