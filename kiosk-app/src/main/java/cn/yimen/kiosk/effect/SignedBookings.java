package cn.yimen.kiosk.effect;

import cn.yimen.hall.domain.AppointmentId;
import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.LineId;
import cn.yimen.kiosk.flow.Booking;
import cn.yimen.kiosk.flow.CheckingIn.Finding;
import cn.yimen.uplink.checkin.BookingKeys;
import cn.yimen.uplink.checkin.CodeFinding;
import cn.yimen.uplink.checkin.SignedBooking;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Codes that the province signed, verified here without a line: one that is remembered is as it is
/// remembered, another is what it says itself.
///
/// @param hall its twelve digits
/// @param today by the hall's calendar
public record SignedBookings(
        BookingSource source, BookingKeys keys, String hall, Supplier<LocalDate> today)
        implements BookingSource {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Override
    public List<Booking> of(Holder holder) {
        return source.of(holder);
    }

    @Override
    public List<Booking> named(String text) {
        return switch (found(text)) {
            case CodeFinding.Another _ -> source.named(text);
            case CodeFinding.Refused _ -> List.of();
            case CodeFinding.Holds(var booking) -> {
                var remembered = source.named(booking.code());
                yield remembered.isEmpty() ? List.of(said(booking)) : remembered;
            }
        };
    }

    @Override
    public Optional<Finding> flaw(String text) {
        return found(text) instanceof CodeFinding.Refused(var flaw)
                ? Optional.of(
                        switch (flaw) {
                            case FORGED -> Finding.FORGED;
                            case OTHER_HALL -> Finding.OTHER_HALL;
                            case OVER -> Finding.OVER;
                        })
                : Optional.empty();
    }

    private CodeFinding found(String text) {
        return keys.examine(text.strip(), hall, today.get());
    }

    private static Booking said(SignedBooking booking) {
        return new Booking(
                new AppointmentId(booking.code()),
                List.of(),
                "",
                new LineId(booking.line()),
                booking.day().atTime(booking.from()).atZone(ZONE).toInstant(),
                booking.day().atTime(booking.to()).atZone(ZONE).toInstant(),
                Booking.Use.OPEN);
    }
}
