package cn.yimen.uplink.cache;

import cn.yimen.uplink.contract.appointment.Appointment;
import cn.yimen.uplink.contract.catalogue.Item;
import cn.yimen.uplink.contract.hall.CalendarDay;
import cn.yimen.uplink.contract.hall.Hall;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// All that a machine remembers of the province at one moment. A later change makes another one;
/// whoever holds this sees nothing of it.
///
/// @param province what is the same for everybody
/// @param appointments of this machine's hall, of today and later; empty where it does not ask for
///   them, or has not heard them yet
public record PlatformData(
        Confirmed<Province> province, Optional<Confirmed<Listing<Appointment>>> appointments) {

    public Instant confirmedAt() {
        return province.at();
    }

    /// How old what is shown may be.
    public Duration age(Instant now) {
        return Duration.between(confirmedAt(), now);
    }

    public Optional<Item> item(String code) {
        return province.value().items().find(code);
    }

    public Optional<Hall> hall(String code) {
        return province.value().halls().find(code);
    }

    public Optional<CalendarDay> calendar(LocalDate day) {
        return province.value().calendar().find(day.toString());
    }

    /// The bookings of a day, by the beginning of their slots.
    public List<Appointment> appointments(LocalDate day) {
        return appointments.stream()
                .flatMap(known -> known.value().all().stream())
                .filter(booking -> booking.day().equals(day))
                .sorted(Comparator.comparing(Appointment::from))
                .toList();
    }

    /// A person's bookings of a day.
    ///
    /// @param mark see [cn.yimen.uplink.contract.person.HolderMark]
    public List<Appointment> appointmentsOf(String mark, LocalDate day) {
        return appointments(day).stream()
                .filter(booking -> booking.holderMark().equals(mark))
                .toList();
    }

    /// The booking whose code was scanned (签到码).
    public Optional<Appointment> appointmentByCode(String checkInCode, LocalDate day) {
        return appointments(day).stream()
                .filter(booking -> booking.checkInCode().equals(checkInCode))
                .findFirst();
    }

    PlatformData with(Confirmed<Listing<Appointment>> heard) {
        return new PlatformData(province, Optional.of(heard));
    }
}
