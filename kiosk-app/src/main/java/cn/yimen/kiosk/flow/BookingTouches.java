package cn.yimen.kiosk.flow;

import cn.yimen.hall.domain.AppointmentId;
import cn.yimen.kiosk.flow.BookingTouch.CheckInNow;
import cn.yimen.kiosk.flow.BookingTouch.OpenBooking;
import cn.yimen.kiosk.flow.BookingTouch.OpenHub;
import cn.yimen.kiosk.flow.BookingTouch.TakeOrdinary;
import cn.yimen.kiosk.flow.CheckingIn.AskingNumber;
import cn.yimen.kiosk.flow.CheckingIn.BookingList;
import cn.yimen.kiosk.flow.CheckingIn.BookingShown;
import cn.yimen.kiosk.flow.CheckingIn.Finding;
import cn.yimen.kiosk.flow.CheckingIn.FindingBooking;
import cn.yimen.kiosk.flow.ErrandAnswer.BookingNamed;
import cn.yimen.kiosk.flow.ErrandEffect.CheckIn;
import cn.yimen.kiosk.flow.ErrandEffect.FindBooking;
import cn.yimen.kiosk.flow.KioskEffect.GiveUp;
import cn.yimen.kiosk.flow.KioskEvent.Letter;
import cn.yimen.kiosk.flow.KioskEvent.Touch;
import cn.yimen.kiosk.flow.KioskState.Home;
import java.util.List;
import java.util.Optional;

/// 预约签到: at most two touches and the card or the code.
final class BookingTouches {

    private BookingTouches() {}

    static Next on(Kiosk kiosk, CheckingIn at, Touch touch) {
        return switch (at) {
            case FindingBooking finding -> finding(kiosk, finding, touch);
            case BookingList list -> list(kiosk, list, touch);
            case BookingShown shown -> shown(kiosk, shown, touch);
            case AskingNumber asking ->
                    touch == KioskEvent.Key.BACK && asking.canStop()
                            ? Next.of(
                                    kiosk.with(asking.shown()),
                                    new GiveUp(kiosk.session().number()))
                            : Next.of(kiosk);
        };
    }

    /// One booking opens at once, several are listed, and none is looked for by its code.
    static Next opened(Kiosk kiosk, Home home) {
        var open = home.bookings();
        return Next.of(
                kiosk.with(
                        switch (open.size()) {
                            case 0 -> unbooked(kiosk.world(), home.visitor());
                            case 1 -> new BookingShown(home.visitor(), open.getFirst());
                            default -> new BookingList(home.visitor(), open, 0);
                        }));
    }

    /// While the province answers, a time can be had; otherwise only what was booked counts.
    private static KioskState unbooked(World world, Visitor visitor) {
        return world.toProvince() == Link.LIVE
                ? new Arranging.Hub(visitor)
                : new FindingBooking(visitor, "", Finding.NOT_ASKED);
    }

    /// The booking that the home screen names.
    static Next opened(Kiosk kiosk, Home home, AppointmentId id) {
        return known(home.bookings(), id)
                .map(booking -> Next.of(kiosk.with(new BookingShown(home.visitor(), booking))))
                .orElseGet(() -> Next.of(kiosk));
    }

    private static Next finding(Kiosk kiosk, FindingBooking at, Touch touch) {
        return switch (touch) {
            case Letter(char value)
                    when isCodeLetter(value) && at.code().length() < BookingCode.LONGEST ->
                    Next.of(kiosk.with(at.typed(at.code() + Character.toUpperCase(value))));
            case KioskEvent.Key.ERASE ->
                    Next.of(kiosk.with(at.typed(PhoneTouches.shorter(at.code()))));
            case KioskEvent.Key.CLEAR -> Next.of(kiosk.with(at.typed("")));
            case KioskEvent.Key.CONFIRM -> asked(kiosk, at);
            case KioskEvent.Key.BACK -> Arrivals.home(kiosk, at.visitor());
            default -> Next.of(kiosk);
        };
    }

    private static boolean isCodeLetter(char value) {
        return (value >= 'a' && value <= 'z') || (value >= '0' && value <= '9');
    }

    private static Next asked(Kiosk kiosk, FindingBooking at) {
        if (at.code().length() < BookingCode.SHORTEST || at.finding() == Finding.ASKING) {
            return Next.of(kiosk);
        }
        return Next.of(
                kiosk.with(new FindingBooking(at.visitor(), at.code(), Finding.ASKING)),
                new FindBooking(kiosk.session().number(), at.code()));
    }

    private static Next list(Kiosk kiosk, BookingList at, Touch touch) {
        return switch (touch) {
            case OpenBooking(AppointmentId id) ->
                    known(at.bookings(), id)
                            .map(booking ->
                                    Next.of(kiosk.with(new BookingShown(at.visitor(), booking))))
                            .orElseGet(() -> Next.of(kiosk));
            case KioskEvent.TurnTo(int first) -> turn(kiosk, at, first);
            case OpenHub _ -> hub(kiosk, at);
            case KioskEvent.Key.BACK -> Arrivals.home(kiosk, at.visitor());
            default -> Next.of(kiosk);
        };
    }

    private static Next turn(Kiosk kiosk, BookingList at, int first) {
        return Next.of(
                kiosk.with(new BookingList(at.visitor(), at.bookings(), Math.max(0, first))));
    }

    private static Optional<Booking> known(List<Booking> bookings, AppointmentId id) {
        return bookings.stream().filter(booking -> booking.id().equals(id)).findFirst();
    }

    private static Next shown(Kiosk kiosk, BookingShown at, Touch touch) {
        var how = Punctuality.of(at.booking(), kiosk.world());
        return switch (touch) {
            case CheckInNow _ when how.mayCheckIn() && givesNumbers(kiosk) ->
                    Next.of(
                            kiosk.with(new AskingNumber(at, 0)),
                            new CheckIn(
                                    kiosk.session().number(), at.visitor().holder(), at.booking()));
            case TakeOrdinary _ when !how.mayCheckIn() ->
                    HomeTouches.choosing(kiosk, at.visitor(), Purpose.TAKE_NUMBER);
            case OpenHub _ -> hub(kiosk, at);
            case KioskEvent.Key.BACK, KioskEvent.Key.DONE -> Arrivals.home(kiosk, at.visitor());
            default -> Next.of(kiosk);
        };
    }

    /// Times are changed, cancelled and had anew by the province only.
    private static Next hub(Kiosk kiosk, CheckingIn at) {
        return Next.of(
                kiosk.world().provinceAnswers()
                        ? kiosk.with(new Arranging.Hub(at.visitor()))
                        : kiosk);
    }

    private static boolean givesNumbers(Kiosk kiosk) {
        return kiosk.world().givesNumbers() && kiosk.world().hall().special().stop().isEmpty();
    }

    /// What came of looking for a code. A scanned code opens its booking wherever somebody may
    /// begin; a typed one says so where there is none.
    static Next named(Kiosk kiosk, KioskState state, BookingNamed named) {
        return switch (state) {
            case FindingBooking at when at.finding() == Finding.ASKING -> typed(kiosk, at, named);
            default ->
                    named.bookings().size() == 1
                            ? CodeReading.beginner(state)
                                    .map(who ->
                                            Next.of(
                                                    kiosk.with(
                                                            new BookingShown(
                                                                    who,
                                                                    named.bookings().getFirst()))))
                                    .orElseGet(() -> Next.of(kiosk))
                            : Next.of(kiosk);
        };
    }

    private static Next typed(Kiosk kiosk, FindingBooking at, BookingNamed named) {
        return Next.of(
                kiosk.with(
                        switch (named.bookings().size()) {
                            case 0 ->
                                    new FindingBooking(at.visitor(), at.code(), Finding.NOT_FOUND);
                            case 1 -> new BookingShown(at.visitor(), named.bookings().getFirst());
                            default -> new FindingBooking(at.visitor(), at.code(), Finding.SEVERAL);
                        }));
    }

    /// A second more without an answer; at last it is said, and what was asked for is given up.
    static Next waited(Kiosk kiosk, AskingNumber at) {
        return at.seconds() < Clockwork.PATIENCE_SECONDS
                ? Next.of(kiosk.with(new AskingNumber(at.shown(), at.seconds() + 1)))
                : Next.of(
                        kiosk.with(kiosk.session().touched())
                                .with(new KioskState.NotDone(at.shown(), Optional.empty())),
                        new GiveUp(kiosk.session().number()));
    }
}
