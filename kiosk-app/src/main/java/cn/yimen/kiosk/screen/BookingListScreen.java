package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.Booking;
import cn.yimen.kiosk.flow.BookingTouch;
import cn.yimen.kiosk.flow.CheckingIn.BookingList;
import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.ui.icon.Icon;
import javafx.scene.layout.Region;

/// The person's bookings of today.
final class BookingListScreen {
    private final Surroundings around;
    private final PageView view;

    BookingListScreen(Surroundings around) {
        this.around = around;
        view = new PageView(around);
    }

    Region show(Kiosk kiosk, BookingList state) {
        var words = new BookingWords(around, kiosk.world());
        return view.show(
                BookingScreen.more(
                        around,
                        kiosk,
                        Page.titled(around.text("booking.title"))
                                .lead(around.text("booking.which"))
                                .with(Block.rows(state.bookings(), booking -> row(words, booking)))
                                .first(state.first())));
    }

    private static Entry row(BookingWords words, Booking booking) {
        return Entry.leading(
                Icon.BOOKING,
                words.slot(booking) + "  " + words.name(booking),
                words.place(booking),
                new BookingTouch.OpenBooking(booking.id()));
    }
}
