package cn.yimen.kiosk.flow;

import java.util.List;

/// What comes back from an [ErrandEffect].
public sealed interface ErrandAnswer extends KioskEvent.Answer {

    /// The person's bookings of today and later, from one of those who may know: the hall, or what
    /// is remembered of the province.
    record BookingsFound(long session, List<Booking> bookings) implements ErrandAnswer {
        public BookingsFound {
            bookings = List.copyOf(bookings);
        }
    }

    /// The bookings that a code may name.
    record BookingNamed(long session, List<Booking> bookings) implements ErrandAnswer {
        public BookingNamed {
            bookings = List.copyOf(bookings);
        }
    }
}
