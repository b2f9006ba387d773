package cn.yimen.uplink.client;

import cn.yimen.uplink.contract.appointment.Appointment;
import cn.yimen.uplink.contract.appointment.AppointmentDelta;
import cn.yimen.uplink.contract.appointment.Booking;
import cn.yimen.uplink.contract.appointment.Cancellation;
import cn.yimen.uplink.contract.appointment.Change;
import cn.yimen.uplink.contract.appointment.Marks;
import cn.yimen.uplink.contract.appointment.Slots;
import cn.yimen.uplink.contract.write.RecordReceipts;
import java.time.LocalDate;
import java.util.Optional;

/// Bookings (预约): free slots, booking, changing, cancelling, and what became of them.
public final class Appointments {

    private final Calls calls;

    public Appointments(Transport transport, PlatformWords words) {
        this.calls = new Calls(transport, words);
    }

    /// @param hall the hall's code, any of the province
    /// @param line all of its lines where empty
    /// @param etag of the last answer, where it is still at hand
    public Outcome<Fetched<Slots>> slots(
            String hall, Optional<String> line, Days days, Optional<String> etag) {
        var call =
                Call.get("v1", "halls", hall, "slots")
                        .with("line", line)
                        .with("from", days.from())
                        .with("days", days.count());
        return calls.fetch(call, etag, Slots.class);
    }

    /// Days to look at.
    ///
    /// @param count 1 to 31
    public record Days(LocalDate from, int count) {}

    /// All bookings of this hall, for check-in without the platform.
    public Outcome<Fetched<AppointmentDelta>> ofTheHall(Since since) {
        return calls.changes(
                AppointmentDelta.class, since, "v1", "halls", calls.hall(), "appointments");
    }

    public Outcome<Appointment> book(Booking booking) {
        return calls.read(calls.post(booking, "v1", "appointments"), Appointment.class);
    }

    public Outcome<cn.yimen.uplink.contract.appointment.Appointments> own(SessionToken session) {
        return calls.read(
                Call.get("v1", "appointments").in(session),
                cn.yimen.uplink.contract.appointment.Appointments.class);
    }

    public Outcome<Appointment> change(String code, Change change) {
        return calls.read(
                calls.post(change, "v1", "appointments", code, "changes"), Appointment.class);
    }

    public Outcome<Appointment> cancel(String code, Cancellation cancellation) {
        return calls.read(
                calls.post(cancellation, "v1", "appointments", code, "cancellations"),
                Appointment.class);
    }

    /// What became of bookings; each is answered for itself.
    public Outcome<RecordReceipts> report(Marks marks) {
        return calls.read(calls.post(marks, "v1", "appointment-marks"), RecordReceipts.class);
    }
}
