package cn.yimen.uplink.cache;

import cn.yimen.uplink.contract.appointment.Appointment;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;

/// Asks for the bookings of one hall. Those of past days are nobody's business here any more.
final class AppointmentRound {

    private final Source<Appointment> source;
    private final Optional<Listing<Appointment>> known;

    AppointmentRound(Source<Appointment> source, Optional<Listing<Appointment>> known) {
        this.source = source;
        this.known = known;
    }

    /// @param own code of this machine's hall
    /// @throws RoundEnd where anything is missing, or belongs to another hall
    Listing<Appointment> heard(String own, LocalDate today) throws RoundEnd {
        var all = Following.toTheEnd(source, known);
        for (var booking : all.all()) {
            if (!booking.hall().equals(own)) {
                throw RoundEnd.flaw(Part.APPOINTMENTS, Flaw.FOREIGN, booking.code());
            }
        }
        return from(all, today);
    }

    static Listing<Appointment> from(Listing<Appointment> all, LocalDate today) {
        var left = new LinkedHashMap<>(all.byCode());
        left.values().removeIf(booking -> booking.day().isBefore(today));
        return left.size() == all.size() ? all : new Listing<>(all.cursor(), all.etag(), left);
    }
}
