package cn.yimen.kiosk.effect;

import cn.yimen.hall.domain.Holder;
import cn.yimen.kiosk.flow.Booking;
import cn.yimen.kiosk.flow.CheckingIn.Finding;
import java.util.List;
import java.util.Optional;

/// The bookings of today as this machine remembers them, for when the hall cannot be asked.
public interface BookingSource {

    /// A machine that remembers none.
    BookingSource NONE =
            new BookingSource() {
                @Override
                public List<Booking> of(Holder holder) {
                    return List.of();
                }

                @Override
                public List<Booking> named(String text) {
                    return List.of();
                }
            };

    List<Booking> of(Holder holder);

    /// Those whose code this may be, see [cn.yimen.kiosk.flow.BookingCode].
    List<Booking> named(String text);

    /// Why a code that was made for check-in is none here; empty where it may be one, or something
    /// else.
    default Optional<Finding> flaw(String text) {
        return Optional.empty();
    }
}
