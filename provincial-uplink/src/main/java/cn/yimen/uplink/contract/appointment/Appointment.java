package cn.yimen.uplink.contract.appointment;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/// A booking as the platform keeps it. The hall gets a mark of the holder, not the number.
///
/// @param holderMark keyed digest of document and number, see
///   [cn.yimen.uplink.contract.person.HolderMark]
public record Appointment(
        String code,
        String hall,
        String slot,
        String line,
        LocalDate day,
        LocalTime from,
        LocalTime to,
        List<String> items,
        AppointmentState state,
        String holderMark,
        String holderName,
        String checkInCode) {
    public Appointment {
        items = List.copyOf(items);
    }
}
