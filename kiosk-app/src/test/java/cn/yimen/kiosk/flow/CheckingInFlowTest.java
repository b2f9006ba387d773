package cn.yimen.kiosk.flow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.wire.Refusal;
import cn.yimen.kiosk.flow.BookingTouch.CheckInNow;
import cn.yimen.kiosk.flow.BookingTouch.OpenBooking;
import cn.yimen.kiosk.flow.BookingTouch.TakeOrdinary;
import cn.yimen.kiosk.flow.CheckingIn.AskingNumber;
import cn.yimen.kiosk.flow.CheckingIn.BookingList;
import cn.yimen.kiosk.flow.CheckingIn.BookingShown;
import cn.yimen.kiosk.flow.CheckingIn.Finding;
import cn.yimen.kiosk.flow.CheckingIn.FindingBooking;
import cn.yimen.kiosk.flow.ErrandAnswer.BookingNamed;
import cn.yimen.kiosk.flow.ErrandAnswer.BookingsFound;
import cn.yimen.kiosk.flow.ErrandEffect.CheckIn;
import cn.yimen.kiosk.flow.ErrandEffect.FindBooking;
import cn.yimen.kiosk.flow.ErrandEffect.LookUpBookings;
import cn.yimen.kiosk.flow.KioskEffect.GiveUp;
import cn.yimen.kiosk.flow.KioskEvent.CodeScanned;
import cn.yimen.kiosk.flow.KioskEvent.Letter;
import cn.yimen.kiosk.flow.KioskEvent.NumberRefused;
import cn.yimen.kiosk.flow.KioskEvent.NumberTaken;
import cn.yimen.kiosk.flow.KioskEvent.OpenHomeKey;
import cn.yimen.kiosk.flow.KioskEvent.WorldChanged;
import cn.yimen.kiosk.flow.KioskState.Attract;
import cn.yimen.kiosk.flow.KioskState.Choosing;
import cn.yimen.kiosk.flow.KioskState.Home;
import cn.yimen.kiosk.flow.KioskState.NotDone;
import cn.yimen.kiosk.flow.KioskState.Printing;
import cn.yimen.kiosk.flow.KioskState.ReprintOffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckingInFlowTest {

    private static final String CODE = "YY3F08A1C29B";

    private final Play play = new Play();
    private final Booking booking = play.hall.book(CODE, Duration.ofMinutes(10));

    private Play found(Booking... bookings) {
        return play.swipe(Play.WANG).hear(new BookingsFound(play.session(), List.of(bookings)));
    }

    @Test
    void aCardAndTwoTouchesGetTheNumber() {
        found(booking);
        assertThat(play.wanted(LookUpBookings.class)).hasSize(1);
        assertThat(play.on(Home.class).bookings()).containsExactly(booking);

        play.hear(new OpenBooking(booking.id()), new CheckInNow());

        assertThat(play.wanted(CheckIn.class))
                .containsExactly(new CheckIn(play.session(), Optional.of(Play.WANG), booking));
        play.on(AskingNumber.class);
        play.hear(new NumberTaken(play.session(), Play.A001)).on(Printing.class);
    }

    /// Whoever has a booking of today can change it and make another all the same.
    @Test
    void aBookingOfTodayLeadsToAllElseThatIsDoneWithBookings() {
        found(booking).hear(new OpenHomeKey(HomeKey.BOOKING), new BookingTouch.OpenHub());
        play.on(BookingShown.class);

        play.hear(new WorldChanged(play.hall.world().withProvince(Link.LIVE)));
        play.hear(new BookingTouch.OpenHub());
        assertThat(play.on(Arranging.Hub.class).visitor()).isEqualTo(Visitor.of(Play.WANG));
    }

    @Test
    void aScannedCodeAndOneTouchGetTheNumber() {
        play.hear(new CodeScanned("https://yl.example/b/" + CODE));
        assertThat(play.wanted(FindBooking.class)).hasSize(1);

        play.hear(new BookingNamed(play.session(), List.of(booking)));

        assertThat(play.on(BookingShown.class)).isEqualTo(new BookingShown(Visitor.GUEST, booking));
        play.hear(new CheckInNow());
        assertThat(play.wanted(CheckIn.class).getFirst().holder()).isEmpty();
    }

    @Test
    void aCodeThatIsNoneHereIsSaidToBeSoWhereABookingIsFoundOtherwise() {
        play.hear(
                new CodeScanned("YM1FORGED"),
                new ErrandAnswer.CodeRefused(play.session(), Finding.FORGED));

        assertThat(play.on(FindingBooking.class))
                .isEqualTo(new FindingBooking(Visitor.GUEST, "", Finding.FORGED));
        type("a");
        assertThat(play.on(FindingBooking.class).finding()).isEqualTo(Finding.NOT_ASKED);
    }

    @Test
    void theEndOfTheCodeIsTypedAndWhatIsWrongStaysToBeCorrected() {
        play.hear(KioskEvent.Key.LOOK_ROUND, new OpenHomeKey(HomeKey.BOOKING));
        type("a1c2");
        play.hear(KioskEvent.Key.CONFIRM);
        assertThat(play.wanted(FindBooking.class)).isEmpty();

        type("99");
        play.hear(KioskEvent.Key.CONFIRM, new BookingNamed(play.session(), List.of()));

        assertThat(play.on(FindingBooking.class))
                .isEqualTo(new FindingBooking(Visitor.GUEST, "A1C299", Finding.NOT_FOUND));
        play.hear(KioskEvent.Key.ERASE);
        assertThat(play.on(FindingBooking.class).finding()).isEqualTo(Finding.NOT_ASKED);
        type("b");
        play.hear(KioskEvent.Key.CONFIRM, new BookingNamed(play.session(), List.of(booking)));
        play.on(BookingShown.class);
    }

    @Test
    void severalBookingsAreListedTheNextFirst() {
        var later = play.hall.book("YY77", Duration.ofHours(3));
        found(later, booking).hear(new OpenHomeKey(HomeKey.BOOKING));

        assertThat(play.on(BookingList.class).bookings()).containsExactly(booking, later);
        play.hear(new OpenBooking(later.id()));
        assertThat(play.on(BookingShown.class).booking()).isEqualTo(later);
    }

    @Test
    void whoIsAskedByBothIsCountedOnceAndAUsedOneIsNotOffered() {
        found(booking).hear(new BookingsFound(play.session(), List.of(booking)));
        assertThat(play.on(Home.class).bookings()).hasSize(1);

        play.hear(new BookingsFound(play.session(), List.of(booking.used())));

        assertThat(play.on(Home.class).bookings()).isEmpty();
    }

    @Test
    void timeDecidesWhatACheckInMeans() {
        assertThat(how(Duration.ofMinutes(10))).isEqualTo(Punctuality.ON_TIME);
        assertThat(how(Duration.ofMinutes(16))).isEqualTo(Punctuality.EARLY);
        assertThat(how(Duration.ofMinutes(-45))).isEqualTo(Punctuality.ON_TIME);
        assertThat(how(Duration.ofMinutes(-46))).isEqualTo(Punctuality.LATE_ORDINARY);
        assertThat(how(Duration.ofDays(1))).isEqualTo(Punctuality.OTHER_DAY);
        assertThat(Punctuality.of(booking.used(), play.hall.world())).isEqualTo(Punctuality.USED);
    }

    private Punctuality how(Duration after) {
        return Punctuality.of(play.hall.book("YY" + after.toMinutes(), after), play.hall.world());
    }

    @Test
    void aBookingThatCannotBeUsedLeadsToAnOrdinaryNumber() {
        var tomorrow = play.hall.book("YY1D", Duration.ofDays(1));
        play.hear(
                new CodeScanned("YY1D-00"),
                new BookingNamed(play.session(), List.of(tomorrow)),
                new CheckInNow());

        assertThat(play.wanted(CheckIn.class)).isEmpty();
        play.hear(new TakeOrdinary());
        assertThat(play.on(Choosing.class).purpose()).isEqualTo(Purpose.TAKE_NUMBER);
    }

    @Test
    void whoHasCheckedInAlreadyIsOfferedTheSlipAgain() {
        var ticket = play.hall.issue(1);
        found(booking).hear(new OpenBooking(booking.id()), new CheckInNow());

        play.hear(new NumberRefused(play.session(), Refusal.APPOINTMENT_OVER, Optional.of(ticket)));

        assertThat(play.on(ReprintOffer.class).ticket()).isEqualTo(ticket);
    }

    @Test
    void aRefusalLeadsBackToTheBooking() {
        found(booking)
                .hear(
                        new OpenBooking(booking.id()),
                        new CheckInNow(),
                        new NumberRefused(play.session(), Refusal.TOO_LATE, Optional.empty()));

        assertThat(play.on(NotDone.class).why()).contains(Refusal.TOO_LATE);
        play.hear(KioskEvent.Key.BACK).on(BookingShown.class);
    }

    @Test
    void whoLeavesWhileItIsAskedGivesTheNumberBack() {
        found(booking).hear(new OpenBooking(booking.id()), new CheckInNow());

        play.hear(KioskEvent.Key.EXIT, KioskEvent.Key.LEAVE).on(Attract.class);

        assertThat(play.wanted(GiveUp.class)).hasSize(1);
    }

    @Test
    void aSilentServerIsWaitedForAMinuteAndThenSaid() {
        found(booking).hear(new OpenBooking(booking.id()), new CheckInNow());

        play.seconds(61);

        assertThat(play.on(NotDone.class).why()).isEmpty();
        assertThat(play.wanted(GiveUp.class)).hasSize(1);
    }

    @Test
    void withoutServerAndWithoutNumbersNothingIsAsked() {
        found(booking).hear(new OpenBooking(booking.id()));
        play.hear(new WorldChanged(play.hall.world(Link.LOST)), new CheckInNow());

        play.on(BookingShown.class);
        assertThat(play.wanted(CheckIn.class)).isEmpty();
    }

    @Test
    void nothingOfTheVisitStays() {
        found(booking).hear(new OpenBooking(booking.id())).seconds(45).seconds(20);

        assertThat(play.on(Attract.class)).isEqualTo(new Attract());
    }

    private void type(String code) {
        code.chars().forEach(letter -> play.hear(new Letter((char) letter)));
    }
}
