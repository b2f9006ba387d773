package cn.yimen.kiosk.flow;

import java.util.List;

/// 预约签到: from the code or the card to the number.
public sealed interface CheckingIn extends KioskState.Visited {

    /// Which booking? By card, by code, by scanning.
    ///
    /// @param code as typed so far
    record FindingBooking(Visitor visitor, String code, Finding finding) implements CheckingIn {

        FindingBooking typed(String text) {
            return new FindingBooking(visitor, text, Finding.NOT_ASKED);
        }
    }

    /// How the look-up by code stands.
    enum Finding {
        NOT_ASKED,
        ASKING,
        /// No booking of this hall has this code.
        NOT_FOUND,
        /// Several end like this: more of the code is needed.
        SEVERAL,
        /// Not what the province signed.
        FORGED,
        OTHER_HALL,
        /// Of a day that is over.
        OVER;

        /// Whether something is wrong with the code.
        public boolean isWrong() {
            return this != NOT_ASKED && this != ASKING;
        }
    }

    /// The person's bookings, where there are several.
    ///
    /// @param first index of a booking that is to be seen
    record BookingList(Visitor visitor, List<Booking> bookings, int first) implements CheckingIn {

        public BookingList {
            bookings = List.copyOf(bookings);
        }
    }

    /// One booking: whether its holder is in time, and what that means.
    record BookingShown(Visitor visitor, Booking booking) implements CheckingIn {}

    /// 正在签到: asked, not answered.
    ///
    /// @param seconds since the touch
    record AskingNumber(BookingShown shown, int seconds) implements CheckingIn {

        private static final int STOP_SECONDS = 10;

        /// Whether the screen offers to stop waiting for the answer.
        public boolean canStop() {
            return seconds >= STOP_SECONDS;
        }

        @Override
        public Visitor visitor() {
            return shown.visitor();
        }
    }
}
