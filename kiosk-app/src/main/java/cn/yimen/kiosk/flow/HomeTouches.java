package cn.yimen.kiosk.flow;

import cn.yimen.kiosk.flow.KioskEvent.OpenHomeKey;
import cn.yimen.kiosk.flow.KioskEvent.Touch;
import cn.yimen.kiosk.flow.KioskState.Choosing;
import cn.yimen.kiosk.flow.KioskState.Home;
import cn.yimen.kiosk.flow.KioskState.PhoneEntry;
import java.util.Optional;

/// The home screen's keys. A key that is off does nothing.
final class HomeTouches {

    private HomeTouches() {}

    static Next on(Kiosk kiosk, Home home, Touch touch) {
        return switch (touch) {
            case OpenHomeKey(HomeKey key) when Offers.isOpen(kiosk.world(), home, key) ->
                    open(kiosk, home, key);
            case OpenHomeKey(HomeKey key) when Offers.explains(kiosk.world(), home, key) ->
                    Next.of(kiosk.with(new KioskState.NeedsProvince(home.visitor(), key)));
            case BookingTouch.OpenBooking(var booking) ->
                    BookingTouches.opened(kiosk, home, booking);
            case ApplyTouch.GoOn _ -> goOn(kiosk, home);
            case KioskEvent.Key.WITHOUT_CARD -> withoutCard(kiosk, home);
            default -> Next.of(kiosk);
        };
    }

    /// To the form that was kept; what was filled in is found there as always.
    private static Next goOn(Kiosk kiosk, Home home) {
        return home.unfinished()
                .map(item -> ApplyTouches.begin(kiosk, item, forms(home.visitor())))
                .orElseGet(() -> Next.of(kiosk));
    }

    private static Choosing forms(Visitor visitor) {
        return new Choosing(visitor, Purpose.APPLY, Arrangement.BY_THEME, Optional.empty(), 0, 0);
    }

    private static Next withoutCard(Kiosk kiosk, Home home) {
        return Next.of(
                home.visitor().isKnown()
                        ? kiosk
                        : kiosk.with(new PhoneEntry("", Optional.empty(), Optional.empty())));
    }

    private static Next open(Kiosk kiosk, Home home, HomeKey key) {
        return switch (key) {
            case TAKE_NUMBER -> choosing(kiosk, home.visitor(), Purpose.TAKE_NUMBER);
            case BOOKING -> BookingTouches.opened(kiosk, home);
            case GUIDE -> choosing(kiosk, home.visitor(), Purpose.GUIDE);
            case MY_TICKETS -> Arrivals.myTickets(kiosk, home.visitor());
            case RATE ->
                    Offers.toRate(kiosk.world(), home.tickets())
                            .map(ticket -> OwnTouches.rating(kiosk, home.visitor(), ticket))
                            .orElseGet(() -> Next.of(kiosk));
            case HOTLINE -> AppealTouches.begin(kiosk, home.visitor());
            case CASES -> FollowTouches.begin(kiosk, home);
            case APPLY -> DealTouches.apply(kiosk, home.visitor());
            case PAY -> DealTouches.pay(kiosk, home.visitor());
            case LICENCE -> Next.of(kiosk.with(new Following.ShowingLicence(home.visitor())));
            case CERTIFICATES -> DealTouches.certificates(kiosk, home.visitor());
        };
    }

    static Next choosing(Kiosk kiosk, Visitor visitor, Purpose purpose) {
        return Next.of(
                kiosk.with(
                        new Choosing(
                                visitor, purpose, Arrangement.BY_THEME, Optional.empty(), 0, 0)));
    }
}
