package cn.yimen.kiosk.flow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.kiosk.flow.Asking.Asked;
import cn.yimen.kiosk.flow.ErrandAnswer.BookingNamed;
import cn.yimen.kiosk.flow.ErrandAnswer.CodeUnknown;
import cn.yimen.kiosk.flow.ErrandAnswer.RecordKept;
import cn.yimen.kiosk.flow.ErrandEffect.FindBooking;
import cn.yimen.kiosk.flow.Following.AppealShown;
import cn.yimen.kiosk.flow.Following.CaseShown;
import cn.yimen.kiosk.flow.Following.LicenceShown;
import cn.yimen.kiosk.flow.Following.Matters;
import cn.yimen.kiosk.flow.Following.ReminderShown;
import cn.yimen.kiosk.flow.Following.Tab;
import cn.yimen.kiosk.flow.KioskEvent.CodeScanned;
import cn.yimen.kiosk.flow.KioskEvent.OpenHomeKey;
import cn.yimen.kiosk.flow.KioskEvent.WorldChanged;
import cn.yimen.kiosk.flow.KioskState.Attract;
import cn.yimen.kiosk.flow.KioskState.CodeNotice;
import cn.yimen.kiosk.flow.KioskState.Home;
import cn.yimen.kiosk.flow.KioskState.Unread;
import cn.yimen.kiosk.flow.OwnMatters.CaseLine;
import cn.yimen.kiosk.flow.OwnMatters.Reminder;
import cn.yimen.kiosk.flow.ProvinceAnswer.AppealKnown;
import cn.yimen.kiosk.flow.ProvinceAnswer.CaseKnown;
import cn.yimen.kiosk.flow.ProvinceAnswer.MattersKnown;
import cn.yimen.kiosk.flow.ProvinceAnswer.Presented;
import cn.yimen.kiosk.flow.ProvinceAnswer.ShownLicence;
import cn.yimen.kiosk.flow.ProvinceQuestion.AppealKey;
import cn.yimen.kiosk.flow.ProvinceQuestion.AskAppeal;
import cn.yimen.kiosk.flow.ProvinceQuestion.AskCase;
import cn.yimen.kiosk.flow.ProvinceQuestion.AskMatters;
import cn.yimen.kiosk.flow.ProvinceQuestion.RateAppeal;
import cn.yimen.kiosk.flow.ProvinceQuestion.SeeReminder;
import cn.yimen.kiosk.flow.ProvinceQuestion.Verify;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FollowingFlowTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final AppealKey KEY = new AppealKey("GD0A1B2C", "9F3C11");

    private final Play play = new Play();

    private Play online() {
        return play.hear(new WorldChanged(play.hall.world().withProvince(Link.LIVE)));
    }

    private Play matters() {
        play.swipe(Play.WANG);
        return online().hear(
                        new OpenHomeKey(HomeKey.CASES), new MattersKnown(play.session(), all()));
    }

    @Test
    void aCaseIsTwoTouchesFromTheCard() {
        matters();
        assertThat(play.wanted(AskMatters.class).getFirst().holder()).isEqualTo(Play.WANG);
        assertThat(play.on(Matters.class).tab()).isEqualTo(Tab.CASES);

        play.hear(new FollowTouch.OpenCase("SB1"));
        assertThat(play.wanted(AskCase.class).getFirst().receipt()).isEqualTo("SB1");
        play.hear(new CaseKnown(play.session(), view()));

        assertThat(play.on(CaseShown.class).view()).isEqualTo(view());
        play.hear(KioskEvent.Key.BACK).on(Matters.class);
    }

    @Test
    void whatCanBeCollectedIsOneTouchAway() {
        matters().hear(new FollowTouch.OpenCase("SB1"));
        play.hear(new CaseKnown(play.session(), view()), new FollowTouch.Collect());
        play.on(CaseShown.class);

        play.hear(KioskEvent.Key.BACK, new FollowTouch.OpenCase("SB1"));
        play.hear(new CaseKnown(play.session(), LikelyServices.finished()));
        play.hear(new FollowTouch.Collect());
        assertThat(play.on(Dealing.Asking.class).what()).isEqualTo(HomeKey.CERTIFICATES);
        assertThat(play.wanted(DealEffect.ListDocuments.class)).hasSize(1);
    }

    @Test
    void aReceiptThatIsNotListedIsNotAskedFor() {
        matters().hear(new FollowTouch.OpenCase("SB2")).on(Matters.class);
        assertThat(play.wanted(AskCase.class)).isEmpty();
    }

    @Test
    void aReminderIsReadOrLeadsToWhatHelps() {
        matters().hear(new FollowTouch.Show(Tab.REMINDERS), new FollowTouch.OpenReminder("TX1"));
        play.on(ReminderShown.class);
        play.hear(new FollowTouch.HowTo());
        assertThat(((Guiding) play.state()).guide().item().name()).isEqualTo("居民身份证到期换领");
    }

    @Test
    void aReminderThatWasSeenIsNotShownAgain() {
        matters().hear(new FollowTouch.OpenReminder("TX1"), new FollowTouch.Seen());
        assertThat(play.wanted(SeeReminder.class).getFirst().code()).isEqualTo("TX1");
    }

    @Test
    void whoeverTypedATelephoneNumberSeesNoCases() {
        play.hear(KioskEvent.Key.WITHOUT_CARD).type("13800000000");
        play.hear(KioskEvent.Key.CONFIRM);
        online().hear(new OpenHomeKey(HomeKey.CASES)).on(Home.class);
        assertThat(play.wanted(AskMatters.class)).isEmpty();
    }

    @Test
    void aLicenceOnAPhoneSaysWhoItIs() {
        online().hear(new CodeScanned("YM|1.2.156|1763|AB"));
        assertThat(play.wanted(FindBooking.class)).hasSize(1);
        play.hear(
                new BookingNamed(play.session(), List.of()),
                new CodeUnknown(play.session(), "YM|1.2.156|1763|AB"));
        assertThat(play.wanted(Verify.class)).hasSize(1);

        play.hear(new Presented(play.session(), licence(true), Optional.of(Play.WANG)));

        assertThat(play.on(Home.class).visitor()).isEqualTo(Visitor.of(Play.WANG));
        assertThat(play.wanted(DealEffect.LogIn.class))
                .containsExactly(
                        new DealEffect.LogIn(play.session(), Play.WANG, "YM|1.2.156|1763|AB"));
    }

    @Test
    void aLicenceThatHoldsNoMoreIdentifiesNobody() {
        online().hear(new CodeScanned("YM|1|1|A"), new CodeUnknown(play.session(), "YM|1|1|A"));
        play.hear(new Presented(play.session(), licence(false), Optional.of(Play.WANG)));

        assertThat(play.on(LicenceShown.class).visitor().isKnown()).isFalse();
        assertThat(play.wanted(DealEffect.LogIn.class)).isEmpty();
    }

    private Play shown() {
        return play.hear(new CodeScanned("YM|1|1|A"), new CodeUnknown(play.session(), "YM|1|1|A"));
    }

    @Test
    void withoutTheProvinceACodeOfAPhoneIsSaidToBeForLater() {
        shown();
        var notice = play.on(CodeNotice.class);
        assertThat(notice.why()).isEqualTo(Unread.PROVINCE_AWAY);
        assertThat(play.wanted(Verify.class)).isEmpty();
        play.seconds(notice.secondsLeft()).on(Attract.class);
    }

    @Test
    void theHomeScreenSaysWhereALicenceIsHeldTo() {
        online().hear(KioskEvent.Key.LOOK_ROUND, new OpenHomeKey(HomeKey.LICENCE));
        play.on(Following.ShowingLicence.class);
        shown().hear(new Presented(play.session(), licence(true), Optional.of(Play.WANG)));
        assertThat(play.on(Home.class).visitor()).isEqualTo(Visitor.of(Play.WANG));
    }

    /// Who wanted a number and shows a licence instead of a card goes on where they were.
    @Test
    void aLicenceInsteadOfACardLeadsBackToTheItem() {
        online().hear(
                        KioskEvent.Key.LOOK_ROUND,
                        new OpenHomeKey(HomeKey.GUIDE),
                        new KioskEvent.OpenItem(TestHall.item("居民身份证补领").code()),
                        KioskEvent.Key.TAKE_NUMBER);
        assertThat(play.on(KioskState.PhoneEntry.class).wanted()).isPresent();

        shown().hear(new Presented(play.session(), licence(true), Optional.of(Play.WANG)));

        assertThat(play.on(KioskState.Detail.class).visitor()).isEqualTo(Visitor.of(Play.WANG));
    }

    /// As with cards: what was somebody's is not shown to somebody else.
    @Test
    void anotherPersonsLicenceBeginsAnotherVisit() {
        online();
        play.swipe(Play.WANG).hear(new KioskEvent.ChooseLanguage(Language.ENGLISH));
        long before = play.session();

        shown().hear(new Presented(play.session(), licence(true), Optional.of(Play.LI)));

        assertThat(play.on(Home.class).visitor()).isEqualTo(Visitor.of(Play.LI));
        assertThat(play.session()).isGreaterThan(before);
        assertThat(play.wanted(DealEffect.LogIn.class).getLast().session())
                .as("the visit that begins, not the one that ends")
                .isEqualTo(play.session());
        assertThat(play.kiosk.session().manner()).isEqualTo(Manner.USUAL);
    }

    @Test
    void aCodeThatNobodyWaitsForIsSaidToBeSoAndLosesNothing() {
        var detail = play.atDetail().on(KioskState.Detail.class);
        play.hear(new CodeScanned("anything"));
        assertThat(play.on(CodeNotice.class).why()).isEqualTo(Unread.NOT_HERE);
        assertThat(play.wanted(FindBooking.class)).isEmpty();
        play.hear(KioskEvent.Key.DONE);
        assertThat(play.state()).isEqualTo(detail);

        play.hear(KioskEvent.Key.TAKE_NUMBER, new CodeScanned("anything"));
        play.on(KioskState.Reserving.class);
    }

    @Test
    void whatWasKeptFor12345GetsItsNumberWhileItsTellerStandsThere() {
        play.swipe(Play.WANG);
        tellSomething();
        play.hear(
                new RecordKept(play.session(), true),
                new AppealKnown(play.session(), filed(FiledAppeal.Stage.RECEIVED)));

        assertThat(play.on(AppealShown.class).fresh()).isTrue();
        play.hear(new FollowTouch.PrintOrder());
        assertThat(play.wanted(ErrandEffect.PrintOrder.class)).hasSize(1);
    }

    @Test
    void theSlipOf12345LeadsToTheAnswerAndToItsRating() {
        var slip = filed(FiledAppeal.Stage.ANSWERED);
        online().hear(new CodeScanned(slip.codeText()));
        assertThat(play.wanted(AskAppeal.class).getFirst().key()).isEqualTo(KEY);
        play.hear(new AppealKnown(play.session(), slip));

        play.hear(new FollowTouch.RateAnswer(4));

        assertThat(play.wanted(RateAppeal.class).getFirst().level()).isEqualTo(4);
        play.on(Asked.class);
    }

    @Test
    void anAnswerToAQuestionThatWasGivenUpIsNotShownForAnother() {
        var slip = filed(FiledAppeal.Stage.ANSWERED);
        play.swipe(Play.WANG);
        online().hear(
                        new OpenHomeKey(HomeKey.CASES),
                        KioskEvent.Key.BACK,
                        new CodeScanned(slip.codeText()));
        assertThat(play.on(Asked.class).question()).isInstanceOf(AskAppeal.class);

        play.hear(new MattersKnown(play.session(), all())).on(Asked.class);
        play.hear(new AppealKnown(play.session(), slip)).on(AppealShown.class);
    }

    private void tellSomething() {
        play.hear(
                new OpenHomeKey(HomeKey.HOTLINE),
                new AppealTouch.ChooseKind(Appeal.Kind.QUESTION),
                new AppealTouch.ChooseTopic(Appeal.Topic.OFFICE),
                new AppealTouch.TogglePhrase("unclear"),
                KioskEvent.Key.CONFIRM);
        play.type("13800000000").hear(KioskEvent.Key.CONFIRM, new AppealTouch.Hand());
    }

    private static OwnMatters all() {
        return new OwnMatters(
                List.of(new CaseLine("SB1", "居民身份证补领", CaseStage.UNDER_WAY, DAY)),
                List.of(
                        new Reminder(
                                "TX1",
                                Reminder.Kind.LICENCE,
                                "居民身份证即将到期",
                                "请提前换领",
                                Optional.of(DAY.plusDays(30)),
                                Optional.of(TestHall.item("居民身份证到期换领").code()))),
                List.of());
    }

    private static CaseView view() {
        return new CaseView(
                "SB1",
                Optional.of("BJ1"),
                "居民身份证补领",
                CaseStage.UNDER_WAY,
                Optional.of(DAY.plusDays(20)),
                List.of(new CaseView.Step("受理", "综合受理窗口", DAY)),
                List.of(),
                List.of());
    }

    private static FiledAppeal filed(FiledAppeal.Stage stage) {
        return new FiledAppeal(KEY, "咨询：办事服务", stage, DAY, DAY.plusDays(5), List.of(), 0);
    }

    private static ShownLicence licence(boolean valid) {
        return new ShownLicence("中华人民共和国居民身份证", "王*明", Optional.empty(), valid);
    }
}
