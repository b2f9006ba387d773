package cn.yimen.kiosk.flow;

import cn.yimen.kiosk.flow.HallWait.HallPlace;
import cn.yimen.kiosk.flow.OwnMatters.CaseLine;
import cn.yimen.kiosk.flow.OwnMatters.Reminder;
import cn.yimen.kiosk.flow.ProvinceAnswer.ShownLicence;
import cn.yimen.kiosk.flow.ProvinceQuestion.AppealKey;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;

/// What leads on from a screen of the services that ask the province.
final class LikelyServices {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final OpenSlot SLOT =
            new OpenSlot("s", DAY, LocalTime.of(9, 0), LocalTime.of(10, 0), 6, 5);

    private final Random random;

    LikelyServices(Random random) {
        this.random = random;
    }

    KioskEvent from(Kiosk kiosk) {
        return switch (kiosk.state()) {
            case Wondering at ->
                    at.occasion().isEmpty()
                            ? new WonderTouch.Because(Optional.of("id-lost"))
                            : new KioskEvent.OpenItem(TestHall.item("居民身份证补领").code());
            case Preparing at -> preparing(at);
            case Asking.Asked at -> answer(kiosk.session().number(), at);
            case Asking.NotReached _ -> KioskEvent.Key.CONFIRM;
            case Asking.Declined _ -> KioskEvent.Key.DONE;
            case Arranging at -> arranging(at);
            case Completing at -> LikelyCompletions.of(kiosk.session().number(), at, random);
            case Following at -> following(at);
            default -> KioskEvent.Key.STAY;
        };
    }

    private KioskEvent preparing(Preparing state) {
        return switch (state) {
            case Preparing.Options _ ->
                    pick(
                            new PrepareTouch.OpenMaterials(),
                            new PrepareTouch.OpenTogether(),
                            new PrepareTouch.BookInstead(),
                            new PrepareTouch.OpenHalls());
            case Preparing.Materials _ ->
                    pick(new PrepareTouch.PrintMissing(), new PrepareTouch.BookInstead());
            case Preparing.Together at ->
                    new PrepareTouch.ToggleItem(at.others().getFirst().code());
            case Preparing.Elsewhere _ -> new PrepareTouch.BookThere("530199000002");
        };
    }

    private KioskEvent arranging(Arranging state) {
        return switch (state) {
            case Arranging.Hub _ ->
                    pick(new ArrangeTouch.New(), new ArrangeTouch.Own(), new ArrangeTouch.ByCode());
            case Arranging.Days _ -> new ArrangeTouch.ChooseDay(DAY);
            case Arranging.Hours _ -> new ArrangeTouch.ChooseSlot("s");
            case Arranging.Check _ ->
                    pick(new ArrangeTouch.Agree(), new KioskEvent.CardRead(Play.WANG));
            case Arranging.Shown _ ->
                    pick(new ArrangeTouch.ChangeTime(), new ArrangeTouch.CancelIt());
            case Arranging.CancelQuestion _ -> new ArrangeTouch.Agree();
            case Arranging.Arranged _, Arranging.Freed _ -> KioskEvent.Key.DONE;
        };
    }

    private KioskEvent following(Following state) {
        return switch (state) {
            case Following.Matters at ->
                    switch (at.tab()) {
                        case CASES ->
                                pick(
                                        new FollowTouch.OpenCase("SB1"),
                                        new FollowTouch.Show(Following.Tab.REMINDERS),
                                        new FollowTouch.Show(Following.Tab.BOOKINGS));
                        case REMINDERS -> new FollowTouch.OpenReminder("TX1");
                        case BOOKINGS -> new ArrangeTouch.OpenReservation("YY1");
                    };
            case Following.ReminderShown _ -> pick(new FollowTouch.Seen(), new FollowTouch.HowTo());
            case Following.AppealShown _ ->
                    pick(new FollowTouch.RateAnswer(5), new FollowTouch.PrintOrder());
            case Following.ShowingLicence _ -> new KioskEvent.CodeScanned("YM|1|1|A");
            case Following.CaseShown _ -> pick(new FollowTouch.Complete(), KioskEvent.Key.DONE);
            case Following.LicenceShown _, Completing _ -> KioskEvent.Key.DONE;
        };
    }

    /// The province answers most of the time.
    private KioskEvent answer(long session, Asking.Asked at) {
        return switch (random.nextInt(10)) {
            case 0 -> new ProvinceAnswer.SaidNothing(session);
            case 1 -> new ProvinceAnswer.SaidNo(session, pick(Asking.Declination.values()));
            default ->
                    switch (at.question()) {
                        case ProvinceQuestion.AskSlots _ ->
                                new ProvinceAnswer.SlotsKnown(session, List.of(SLOT));
                        case ProvinceQuestion.Book _, ProvinceQuestion.Rebook _ ->
                                new ProvinceAnswer.Reserved(session, reservation());
                        case ProvinceQuestion.Cancel _ ->
                                new ProvinceAnswer.Cancelled(session, reservation());
                        case ProvinceQuestion.AskMatters _ ->
                                new ProvinceAnswer.MattersKnown(session, matters());
                        case ProvinceQuestion.SeeReminder _ ->
                                new ProvinceAnswer.ReminderSeen(session, matters());
                        case ProvinceQuestion.AskCase _ ->
                                new ProvinceAnswer.CaseKnown(session, lacking());
                        case ProvinceQuestion.CompleteCase _ ->
                                new ProvinceAnswer.CaseCompleted(session, finished());
                        case ProvinceQuestion.AskHalls _ ->
                                new ProvinceAnswer.HallsKnown(session, List.of(hall()));
                        case ProvinceQuestion.Verify _ ->
                                new ProvinceAnswer.Presented(
                                        session,
                                        new ShownLicence("证", "王*明", Optional.empty(), true),
                                        Optional.of(Play.WANG).filter(_ -> random.nextInt(4) == 0));
                        case ProvinceQuestion.AskAppeal _, ProvinceQuestion.RateAppeal _ ->
                                new ProvinceAnswer.AppealKnown(session, appeal());
                    };
        };
    }

    static OwnMatters matters() {
        return new OwnMatters(
                List.of(new CaseLine("SB1", "居民身份证补领", CaseStage.UNDER_WAY, DAY)),
                List.of(
                        new Reminder(
                                "TX1",
                                Reminder.Kind.LICENCE,
                                "居民身份证即将到期",
                                "请提前换领",
                                Optional.of(DAY),
                                Optional.of(TestHall.item("居民身份证到期换领").code()))),
                List.of(reservation()));
    }

    static CaseView view() {
        return new CaseView(
                "SB1",
                Optional.of("BJ1"),
                "居民身份证补领",
                CaseStage.TO_CORRECT,
                Optional.of(DAY.plusDays(20)),
                List.of(new CaseView.Step("受理", "综合受理窗口", DAY)),
                List.of(new CaseView.Missing("居民户口簿", "容缺受理，请按期补交", DAY.plusDays(5))),
                List.of());
    }

    /// What it lacks can be handed in here.
    static CaseView lacking() {
        var filing = TestFiling.of(TestHall.item("居民身份证补领"), 3);
        return view().lacking(filing.only(Set.of("id", "book")).orElseThrow());
    }

    /// Its result can be collected.
    static CaseView finished() {
        var open = view();
        return new CaseView(
                open.receipt(),
                open.number(),
                open.title(),
                CaseStage.READY,
                Optional.empty(),
                open.steps(),
                List.of(),
                List.of(new CaseView.Result("居民身份证", Optional.empty(), false)));
    }

    static FiledAppeal appeal() {
        return new FiledAppeal(
                new AppealKey("GD00112233445566778899", "9F3C11"),
                "咨询：办事服务",
                FiledAppeal.Stage.ANSWERED,
                DAY,
                DAY.plusDays(5),
                List.of(new FiledAppeal.Reply(DAY, "云岭市政务服务局", "您反映的问题已收悉并处理，感谢您的监督。")),
                0);
    }

    static HallWait hall() {
        return new HallWait(
                new HallPlace("530199000002", "云岭市政务服务中心高新分中心"),
                "云岭市示例路 10 号",
                false,
                OptionalInt.of(2),
                OptionalInt.of(5),
                false,
                2_400);
    }

    static Reservation reservation() {
        return new Reservation(
                "YY1",
                new HallPlace("", "云岭市政务服务中心"),
                "居民身份证补领",
                List.of(TestHall.item("居民身份证补领").code()),
                DAY,
                LocalTime.of(9, 0),
                LocalTime.of(10, 0),
                Booking.Use.OPEN,
                "YYQD0123456789ABCDEF01");
    }

    @SafeVarargs
    private <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
