package cn.yimen.kiosk.effect;

import cn.yimen.hall.domain.AppointmentId;
import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.LineId;
import cn.yimen.kiosk.flow.Booking;
import cn.yimen.kiosk.flow.BookingCode;
import cn.yimen.uplink.cache.PlatformData;
import cn.yimen.uplink.contract.Credentials;
import cn.yimen.uplink.contract.appointment.Appointment;
import cn.yimen.uplink.contract.person.HolderMark;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The bookings that this machine remembers of the province, found by the holder's mark or by code.
///
/// @param data what is remembered now
/// @param shared with the province, to make the mark by which it knows a holder; without them only
///   codes find a booking
/// @param today by the hall's calendar
public record RememberedBookings(
        Supplier<Optional<PlatformData>> data,
        Optional<Credentials> shared,
        Supplier<LocalDate> today)
        implements BookingSource {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Override
    public List<Booking> of(Holder holder) {
        var mark = shared.flatMap(keys -> mark(keys, holder));
        return data.get().stream()
                .flatMap(known ->
                        mark.stream()
                                .flatMap(own -> known.appointmentsOf(own, today.get()).stream()))
                .map(this::booking)
                .toList();
    }

    /// All of today and later, whosever they are.
    public List<Booking> all() {
        return data.get().stream()
                .flatMap(known -> known.appointments().stream())
                .flatMap(listed -> listed.value().all().stream())
                .filter(known -> !known.day().isBefore(today.get()))
                .map(this::booking)
                .toList();
    }

    private static Optional<String> mark(Credentials keys, Holder holder) {
        return Applicants.person(holder)
                .map(person -> HolderMark.of(keys, person.document(), person.number()));
    }

    @Override
    public List<Booking> named(String text) {
        return data.get().stream()
                .flatMap(known -> known.appointments(today.get()).stream())
                .filter(known ->
                        BookingCode.names(text, known.code())
                                || BookingCode.names(text, known.checkInCode()))
                .map(this::booking)
                .toList();
    }

    private Booking booking(Appointment known) {
        var use =
                switch (known.state()) {
                    case BOOKED -> Booking.Use.OPEN;
                    case CHECKED_IN, CALLED, COMPLETED -> Booking.Use.CHECKED_IN;
                    case CANCELLED -> Booking.Use.CANCELLED;
                    case NO_SHOW -> Booking.Use.MISSED;
                };
        return new Booking(
                new AppointmentId(known.code()),
                known.items().stream().map(ItemCode::new).toList(),
                "",
                new LineId(known.line()),
                at(known.day(), known.from()),
                at(known.day(), known.to()),
                use);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }
}
