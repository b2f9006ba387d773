package cn.yimen.kiosk.flow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.kiosk.flow.ArrangeTouch.Agree;
import cn.yimen.kiosk.flow.ArrangeTouch.CancelIt;
import cn.yimen.kiosk.flow.ArrangeTouch.ChangeTime;
import cn.yimen.kiosk.flow.ArrangeTouch.ChooseDay;
import cn.yimen.kiosk.flow.ArrangeTouch.ChooseSlot;
import cn.yimen.kiosk.flow.ArrangeTouch.OpenReservation;
import cn.yimen.kiosk.flow.Arranging.Arranged;
import cn.yimen.kiosk.flow.Arranging.Check;
import cn.yimen.kiosk.flow.Arranging.Days;
import cn.yimen.kiosk.flow.Arranging.Freed;
import cn.yimen.kiosk.flow.Arranging.Hours;
import cn.yimen.kiosk.flow.Arranging.Hub;
import cn.yimen.kiosk.flow.Arranging.Shown;
import cn.yimen.kiosk.flow.Asking.Declination;
import cn.yimen.kiosk.flow.Asking.Declined;
import cn.yimen.kiosk.flow.Asking.NotReached;
import cn.yimen.kiosk.flow.CheckingIn.FindingBooking;
import cn.yimen.kiosk.flow.Following.Matters;
import cn.yimen.kiosk.flow.HallWait.HallPlace;
import cn.yimen.kiosk.flow.KioskEvent.OpenHomeKey;
import cn.yimen.kiosk.flow.KioskEvent.OpenItem;
import cn.yimen.kiosk.flow.KioskEvent.WorldChanged;
import cn.yimen.kiosk.flow.KioskState.Attract;
import cn.yimen.kiosk.flow.ProvinceAnswer.Cancelled;
import cn.yimen.kiosk.flow.ProvinceAnswer.MattersKnown;
import cn.yimen.kiosk.flow.ProvinceAnswer.Reserved;
import cn.yimen.kiosk.flow.ProvinceAnswer.SaidNo;
import cn.yimen.kiosk.flow.ProvinceAnswer.SaidNothing;
import cn.yimen.kiosk.flow.ProvinceAnswer.SlotsKnown;
import cn.yimen.kiosk.flow.ProvinceQuestion.AskMatters;
import cn.yimen.kiosk.flow.ProvinceQuestion.Book;
import cn.yimen.kiosk.flow.ProvinceQuestion.Cancel;
import cn.yimen.kiosk.flow.ProvinceQuestion.Rebook;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArrangingFlowTest {

    private static final LocalDate TOMORROW = LocalDate.of(2026, 11, 24);
    private static final OpenSlot NINE = slot("s9", 9, 4);
    private static final OpenSlot TEN = slot("s10", 10, 0);

    private final Play play = new Play();

    private Play online() {
        return play.hear(new WorldChanged(play.hall.world().withProvince(Link.LIVE)));
    }

    private Play days() {
        return online().hear(
                        new OpenHomeKey(HomeKey.BOOKING),
                        new ArrangeTouch.New(),
                        new OpenItem(TestHall.item("居民身份证补领").code()))
                .hear(new SlotsKnown(play.session(), List.of(NINE, TEN)));
    }

    private Play checking() {
        play.swipe(Play.WANG);
        return days().hear(new ChooseDay(TOMORROW), new ChooseSlot("s9"));
    }

    @Test
    void aTimeIsBookedDayByHour() {
        checking();
        assertThat(play.on(Check.class).slot()).isEqualTo(NINE);

        play.hear(new Agree());

        var asked = play.wanted(Book.class).getFirst();
        assertThat(asked.holder()).isEqualTo(Play.WANG);
        assertThat(asked.slot()).isEqualTo(NINE);
        play.hear(new Reserved(play.session(), reservation(TOMORROW)));
        assertThat(play.on(Arranged.class).moved()).isFalse();
    }

    @Test
    void whatIsFullCannotBeChosen() {
        play.swipe(Play.WANG);
        days().hear(new ChooseDay(TOMORROW), new ChooseSlot("s10")).on(Hours.class);
        play.hear(KioskEvent.Key.BACK, new ChooseDay(TOMORROW.plusDays(9))).on(Days.class);
    }

    /// The card of whoever came by telephone number goes on with the same visit, as it was wanted.
    @Test
    void whoCameByPhoneGoesOnInTheirLanguageAndTypeOnceTheCardLiesThere() {
        play.hear(KioskEvent.Key.WITHOUT_CARD).type("13800138000").hear(KioskEvent.Key.CONFIRM);
        days().hear(new ChooseDay(TOMORROW), new ChooseSlot("s9"));
        play.hear(new KioskEvent.ChooseLanguage(Language.ENGLISH), new MannerTouch.Elder(true));
        var manner = play.kiosk.session().manner();
        var byPhone = play.session();

        play.swipe(Play.WANG);

        assertThat(play.on(Check.class).visitor()).isEqualTo(Visitor.of(Play.WANG));
        assertThat(play.on(Check.class).slot()).isEqualTo(NINE);
        assertThat(play.kiosk.session().manner()).isEqualTo(manner).isNotEqualTo(Manner.USUAL);
        assertThat(play.wanted(DealEffect.EndDealing.class))
                .extracting(DealEffect.EndDealing::session)
                .containsExactly(byPhone);
        play.hear(new Agree());
        assertThat(play.wanted(Book.class)).extracting(Book::holder).containsExactly(Play.WANG);
    }

    @Test
    void aGuestGoesOnWhereTheyWereOnceTheCardLiesThere() {
        play.hear(KioskEvent.Key.LOOK_ROUND);
        days().hear(new ChooseDay(TOMORROW), new ChooseSlot("s9"), new Agree());
        assertThat(play.wanted(Book.class)).isEmpty();

        play.swipe(Play.WANG);
        assertThat(play.on(Check.class).visitor()).isEqualTo(Visitor.of(Play.WANG));
        play.hear(new Agree());
        assertThat(play.wanted(Book.class)).hasSize(1);
    }

    @Test
    void askingAgainAsksTheSame() {
        checking().hear(new Agree(), new SaidNothing(play.session())).on(NotReached.class);

        play.hear(KioskEvent.Key.CONFIRM);

        var asked = play.wanted(Book.class);
        assertThat(asked).hasSize(2);
        assertThat(asked.getFirst()).isEqualTo(asked.getLast());
    }

    @Test
    void aRefusalIsSaidAndLeadsBackToTheTimes() {
        checking().hear(new Agree(), new SaidNo(play.session(), Declination.SLOT_FULL));
        assertThat(play.on(Declined.class).why()).isEqualTo(Declination.SLOT_FULL);

        play.hear(KioskEvent.Key.BACK, KioskEvent.Key.BACK).on(Hours.class);
    }

    @Test
    void withoutTheProvinceTheKeyLeadsToTheCodeAsBefore() {
        play.swipe(Play.WANG).hear(new OpenHomeKey(HomeKey.BOOKING)).on(FindingBooking.class);
    }

    @Test
    void anOwnBookingIsMoved() {
        own(reservation(TOMORROW)).hear(new ChangeTime());
        play.hear(
                new SlotsKnown(play.session(), List.of(NINE)),
                new ChooseDay(TOMORROW),
                new ChooseSlot("s9"),
                new Agree());

        assertThat(play.wanted(Rebook.class).getFirst().reservation().code()).isEqualTo("YY1");
        play.hear(new Reserved(play.session(), reservation(TOMORROW)));
        assertThat(play.on(Arranged.class).moved()).isTrue();
    }

    @Test
    void anOwnBookingIsCancelledAfterAQuestion() {
        own(reservation(TOMORROW)).hear(new CancelIt());
        assertThat(play.wanted(Cancel.class)).isEmpty();

        play.hear(new Agree(), new Cancelled(play.session(), reservation(TOMORROW)));

        assertThat(play.wanted(Cancel.class)).hasSize(1);
        play.on(Freed.class);
    }

    @Test
    void withinTwoHoursItStays() {
        own(reservation(LocalDate.of(2026, 11, 23))).hear(new ChangeTime(), new CancelIt());

        play.on(Shown.class);
        assertThat(play.wanted(Cancel.class)).isEmpty();
    }

    @Test
    void anAnswerAfterTheVisitDrops() {
        checking().hear(new Agree());
        long before = play.session();
        play.hear(KioskEvent.Key.EXIT, KioskEvent.Key.LEAVE).on(Attract.class);

        play.hear(new Reserved(before, reservation(TOMORROW))).on(Attract.class);
    }

    private Play own(Reservation reservation) {
        play.swipe(Play.WANG);
        online().hear(new OpenHomeKey(HomeKey.BOOKING));
        play.on(Hub.class);
        play.hear(new ArrangeTouch.Own());
        assertThat(play.wanted(AskMatters.class)).hasSize(1);
        play.hear(
                new MattersKnown(
                        play.session(),
                        new OwnMatters(List.of(), List.of(), List.of(reservation))));
        assertThat(play.on(Matters.class).tab()).isEqualTo(Following.Tab.BOOKINGS);
        return play.hear(new OpenReservation("YY1"));
    }

    private static OpenSlot slot(String code, int hour, int free) {
        return new OpenSlot(
                code, TOMORROW, LocalTime.of(hour, 0), LocalTime.of(hour + 1, 0), 6, free);
    }

    /// At 11:00, an hour after the play's morning where it is of today.
    private static Reservation reservation(LocalDate day) {
        return new Reservation(
                "YY1",
                new HallPlace("", "云岭市政务服务中心"),
                "居民身份证补领",
                List.of(TestHall.item("居民身份证补领").code()),
                day,
                LocalTime.of(11, 0),
                LocalTime.of(12, 0),
                Booking.Use.OPEN,
                "YYQD0001");
    }
}
