package cn.yimen.kiosk.effect;

import cn.yimen.hall.domain.Holder;
import cn.yimen.kiosk.flow.Booking;
import cn.yimen.kiosk.flow.CheckingIn.Finding;
import java.util.List;
import java.util.Optional;

/// Bookings of which the hall is told as soon as somebody comes with one: it must know what it is
/// asked for next.
public record ToldBookings(BookingSource source, HallBookings hall) implements BookingSource {

    @Override
    public List<Booking> of(Holder holder) {
        return told(source.of(holder));
    }

    @Override
    public List<Booking> named(String text) {
        return told(source.named(text));
    }

    @Override
    public Optional<Finding> flaw(String text) {
        return source.flaw(text);
    }

    private List<Booking> told(List<Booking> found) {
        hall.tell(found);
        return found;
    }
}
