package cn.yimen.sandbox.service;

import cn.yimen.hall.rules.CheckInClaim;
import cn.yimen.uplink.contract.appointment.Marks.AppointmentMark;
import java.time.Instant;
import java.util.UUID;

/// Who has a booking so far.
///
/// @param id of the number that was given, or where the mark names none, the mark's own key
record CheckIn(String appointment, Instant at, String id) {

    static CheckIn of(AppointmentMark mark) {
        var id = mark.ticket().map(UUID::toString).orElse(mark.stamp().key());
        return new CheckIn(mark.appointment(), mark.stamp().at(), id);
    }

    CheckInClaim claim() {
        return new CheckInClaim(at, id);
    }
}
