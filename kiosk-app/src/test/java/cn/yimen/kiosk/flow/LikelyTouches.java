package cn.yimen.kiosk.flow;

import cn.yimen.kiosk.flow.KioskState.Attract;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/// What leads on from a screen, for visits that nobody planned.
final class LikelyTouches {

    private static final String RECORD = "01900000-0000-7000-8000-000000000009";
    private static final Photo PHOTO = new Photo(new byte[9]);

    private final Random random;
    private final TestHall hall;
    private final Booking booking;
    private final Supplier<KioskEvent> answer;
    private final LikelyServices services;

    /// @param answer any that may come
    LikelyTouches(Random random, TestHall hall, Supplier<KioskEvent> answer) {
        this.random = random;
        this.hall = hall;
        this.answer = answer;
        services = new LikelyServices(random);
        booking = hall.book("YY0001", Duration.ofMinutes(10));
    }

    /// What leads on, so that the deep screens are reached as often as the shallow ones.
    KioskEvent from(Kiosk kiosk) {
        return switch (kiosk.state()) {
            case Attract _ -> arrival(kiosk);
            case KioskState.Home home when !home.bookings().isEmpty() ->
                    new KioskEvent.OpenHomeKey(HomeKey.BOOKING);
            case KioskState.Home _ -> fromHome(kiosk);
            case KioskState.MyTickets _ -> rejoining(kiosk);
            case CheckingIn.AskingNumber _ -> answer.get();
            case Guiding.AskingSituation at ->
                    at.question().several()
                            ? KioskEvent.Key.CONFIRM
                            : new GuideTouch.Answer(at.question().options().getFirst().code());
            case Dealing at -> new LikelyDeals(random).of(kiosk.session().number(), at);
            case Applying at -> applying(kiosk.session().number(), at);
            case Guiding.GuideShown _ -> new GuideTouch.PrintList();
            case Appealing.KnownAnswers _ -> appealing();
            case Appealing.AnswerShown _ -> new AppealTouch.Begin();
            case Appealing.Telling at -> telling(at);
            case Appealing.Wording _, RatingWords _ -> writing();
            case Keeping.BeingKept _ ->
                    new ErrandAnswer.RecordKept(kiosk.session().number(), random.nextBoolean());
            case KioskState.Choosing _ ->
                    random.nextInt(4) == 0
                            ? new WonderTouch.Open()
                            : new KioskEvent.OpenItem(TestHall.item("居民身份证补领").code());
            case KioskState.Detail _ -> pick(new PrepareTouch.Open(), KioskEvent.Key.TAKE_NUMBER);
            case Wondering _, Preparing _, Asking _, Arranging _, Following _ ->
                    services.from(kiosk);
            case KioskState.Reserving _ -> answer.get();
            case CheckingIn.BookingList _ -> new BookingTouch.OpenBooking(booking.id());
            case CheckingIn.BookingShown _ -> new BookingTouch.CheckInNow();
            case CheckingIn.FindingBooking at -> finding(at);
            case Rating rating -> rating(rating);
            case KioskState.ReadingCard _ -> new KioskEvent.KeyWanted();
            case Unlocking at -> unlocking(at);
            case Upkeep at -> upkeep(kiosk.session().number(), at);
            default -> KioskEvent.Key.TAKE_NUMBER;
        };
    }

    private static KioskEvent upkeep(long session, Upkeep state) {
        return switch (state) {
            case Upkeep.PinEntry at ->
                    at.digits().length() < Upkeep.PinEntry.DIGITS
                            ? new KioskEvent.Digit(1)
                            : KioskEvent.Key.CONFIRM;
            case Upkeep.Admitting _ -> new UpkeepAnswer.Admitted(session, "0317");
            case Upkeep.Desk _ -> new UpkeepTouch.DoWork(UpkeepEffect.Work.SELF_TEST);
        };
    }

    private static KioskEvent finding(CheckingIn.FindingBooking at) {
        return at.code().length() < BookingCode.SHORTEST
                ? new KioskEvent.Letter('7')
                : KioskEvent.Key.CONFIRM;
    }

    private KioskEvent rating(Rating at) {
        return at.level() == 0
                ? pick(new KioskEvent.RateLevel(5), KioskEvent.Key.WRITE)
                : pick(KioskEvent.Key.WRITE, KioskEvent.Key.SUBMIT_RATING);
    }

    private KioskEvent unlocking(Unlocking state) {
        return switch (state) {
            case Unlocking.Opening _ ->
                    pick(new KioskEvent.KeyWanted(), new KioskEvent.CardRead(Play.LI));
            case Unlocking.KeyEntry at ->
                    at.typing().isEmpty()
                            ? new TypingTouch.Pick("19900307", 0)
                            : KioskEvent.Key.CONFIRM;
        };
    }

    private KioskEvent writing() {
        return pick(new TypingTouch.Pick("等得久", 0), KioskEvent.Key.CONFIRM);
    }

    private KioskEvent appealing() {
        return pick(new AppealTouch.OpenAnswer("Q1"), new AppealTouch.Begin());
    }

    private KioskEvent arrival(Kiosk kiosk) {
        return switch (random.nextInt(10)) {
            case 0, 1 -> new ErrandAnswer.CodeUnknown(kiosk.session().number(), "YM|1");
            case 2 -> new KioskEvent.CodeScanned(LikelyServices.appeal().codeText());
            default -> new KioskEvent.CardRead(Play.WANG);
        };
    }

    private KioskEvent rejoining(Kiosk kiosk) {
        var ticket = TestHall.ticket(random.nextInt(1, 5));
        return pick(
                new KioskEvent.Rejoin(ticket),
                new KioskEvent.TicketRejoined(kiosk.session().number(), ticket));
    }

    private KioskEvent applying(long session, Applying state) {
        return switch (state) {
            case Applying.SituationQuestion asking ->
                    pick(
                            new GuideTouch.Answer(
                                    asking.question()
                                            .options()
                                            .get(random.nextInt(asking.question().options().size()))
                                            .code()),
                            KioskEvent.Key.CONFIRM);
            case Applying.FormPage page when random.nextInt(8) == 0 ->
                    page.draft().id().isPresent()
                            ? new ApplyTouch.DiscardDraft()
                            : new ErrandAnswer.DraftKept(session, Optional.of(RECORD));
            case Applying.FormPage page ->
                    page.section() == 0
                            ? pick(new ApplyTouch.EditField("phone"), KioskEvent.Key.CONFIRM)
                            : pick(
                                    new ApplyTouch.ChooseOption("way", "window"),
                                    KioskEvent.Key.CONFIRM);
            case Applying.FieldEntry at ->
                    at.typing().isFull()
                            ? KioskEvent.Key.CONFIRM
                            : new TypingTouch.Type(at.typing().isEmpty() ? "1" : "3");
            case Applying.ConsentQuestion _ -> new ApplyTouch.Agree(random.nextBoolean());
            case Applying.FormChecked _ -> new ApplyTouch.KeepForLater();
            case Applying.DiscardQuestion _ -> new ApplyTouch.DiscardDraft();
            case Capturing.PaperList list ->
                    pick(
                            new ApplyTouch.OpenPaper(list.papers().getFirst().code()),
                            KioskEvent.Key.CONFIRM);
            case Capturing.PaperShown shown -> capturing(session, shown);
            case HandingIn handing -> new LikelyDeals(random).of(session, handing);
        };
    }

    private KioskEvent capturing(long session, Capturing.PaperShown shown) {
        return switch (shown.look()) {
            case Capturing.Look.Ready _ ->
                    pick(new ApplyTouch.Shoot(), new ApplyTouch.ForgetPages(), KioskEvent.Key.DONE);
            case Capturing.Look.Waiting _ ->
                    pick(
                            new ErrandAnswer.ShotEnded(
                                    session, Optional.of(PHOTO), Optional.empty()),
                            new ErrandAnswer.ShotEnded(
                                    session,
                                    Optional.empty(),
                                    Optional.of(pick(Capturing.ShotProblem.values()))));
            case Capturing.Look.BeingKept _ ->
                    new ErrandAnswer.PageKept(
                            session, pick(Optional.of(RECORD), Optional.<String>empty()));
            case Capturing.Look.Seen _ -> new ApplyTouch.UsePicture();
        };
    }

    private KioskEvent telling(Appealing.Telling at) {
        return switch (at.step()) {
            case KIND -> new AppealTouch.ChooseKind(pick(Appeal.Kind.values()));
            case TOPIC -> new AppealTouch.ChooseTopic(pick(Appeal.Topic.values()));
            case PHRASES ->
                    at.appeal().phrases().isEmpty()
                            ? random.nextBoolean()
                                    ? KioskEvent.Key.WRITE
                                    : new AppealTouch.TogglePhrase(
                                            at.appeal().topic().orElseThrow().phrases().getFirst())
                            : KioskEvent.Key.CONFIRM;
            case PHONE ->
                    at.appeal().phone().isEmpty()
                            ? new KioskEvent.Digit(1)
                            : at.appeal().phone().length() < 11
                                    ? new KioskEvent.Digit(3)
                                    : KioskEvent.Key.CONFIRM;
            case CHECK -> new AppealTouch.Hand();
        };
    }

    private KioskEvent fromHome(Kiosk kiosk) {
        long session = kiosk.session().number();
        return switch (random.nextInt(10)) {
            case 0, 1, 8 -> new KioskEvent.TicketsFound(session, lookup());
            case 2, 3 -> new ErrandAnswer.BookingsFound(session, bookings());
            case 4, 5, 6, 7 ->
                    new KioskEvent.OpenHomeKey(
                            pick(
                                    HomeKey.RATE,
                                    HomeKey.RATE,
                                    HomeKey.TAKE_NUMBER,
                                    HomeKey.APPLY,
                                    HomeKey.CASES));
            default -> new KioskEvent.OpenHomeKey(pick(HomeKey.values()));
        };
    }

    List<Booking> bookings() {
        var later = hall.book("YY-LATER", Duration.ofHours(2));
        return pick(List.of(booking), List.of(booking, later), List.<Booking>of());
    }

    Lookup lookup() {
        return pick(
                new Lookup.Found(
                        List.of(TestHall.ticket(1), TestHall.ticket(2), TestHall.ticket(3))),
                new Lookup.Found(List.of()),
                new Lookup.Unanswered());
    }

    @SafeVarargs
    private <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
