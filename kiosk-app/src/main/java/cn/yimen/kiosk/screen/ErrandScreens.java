package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.CheckingIn;
import cn.yimen.kiosk.flow.Kiosk;
import javafx.scene.layout.Region;

/// The screens of what is done beside numbers.
final class ErrandScreens {

    private final Once<FindBookingScreen> findBooking;
    private final Once<BookingListScreen> bookings;
    private final Once<BookingScreen> booking;

    ErrandScreens(Surroundings around) {
        findBooking = new Once<>(() -> new FindBookingScreen(around));
        bookings = new Once<>(() -> new BookingListScreen(around));
        booking = new Once<>(() -> new BookingScreen(around));
    }

    Region show(Kiosk kiosk, CheckingIn shown) {
        return switch (shown) {
            case CheckingIn.FindingBooking state -> findBooking.get().show(kiosk, state);
            case CheckingIn.BookingList state -> bookings.get().show(kiosk, state);
            case CheckingIn.BookingShown state -> booking.get().show(kiosk, state);
            case CheckingIn.AskingNumber state -> booking.get().show(kiosk, state);
        };
    }
}
