package cn.yimen.kiosk.flow;

import cn.yimen.hall.domain.Holder;
import java.util.Optional;

/// What the flow wants done beside numbers; answered by an [ErrandAnswer].
public sealed interface ErrandEffect extends KioskEffect {

    /// Look among what is remembered of the province; the hall says its part with the tickets.
    record LookUpBookings(long session, Holder holder) implements ErrandEffect {}

    /// @param text a code as typed or scanned
    record FindBooking(long session, String text) implements ErrandEffect {

        @Override
        public String toString() {
            return "FindBooking[" + text.length() + "]";
        }
    }

    /// Get the number of a booking and print its slip, as [KioskEffect.TakeNumber] does.
    record CheckIn(long session, Optional<Holder> holder, Booking booking)
            implements ErrandEffect {}
}
