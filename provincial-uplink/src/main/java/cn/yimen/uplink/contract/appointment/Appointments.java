package cn.yimen.uplink.contract.appointment;

import java.util.List;

/// The person's own bookings.
public record Appointments(List<Appointment> appointments) {
    public Appointments {
        appointments = List.copyOf(appointments);
    }
}
