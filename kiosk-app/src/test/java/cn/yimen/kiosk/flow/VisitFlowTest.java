package cn.yimen.kiosk.flow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.event.HallWideEvent.HelpRequested;
import cn.yimen.kiosk.flow.KioskEffect.CallHelp;
import cn.yimen.kiosk.flow.KioskEffect.CancelHelp;
import cn.yimen.kiosk.flow.KioskEffect.LookUpTickets;
import cn.yimen.kiosk.flow.KioskEvent.CardFailed;
import cn.yimen.kiosk.flow.KioskEvent.CardPlaced;
import cn.yimen.kiosk.flow.KioskEvent.CardRemoved;
import cn.yimen.kiosk.flow.KioskEvent.ChooseLanguage;
import cn.yimen.kiosk.flow.KioskEvent.HelpAnswered;
import cn.yimen.kiosk.flow.KioskEvent.OpenHomeKey;
import cn.yimen.kiosk.flow.KioskEvent.OpenItem;
import cn.yimen.kiosk.flow.KioskEvent.Storage;
import cn.yimen.kiosk.flow.KioskEvent.TicketsFound;
import cn.yimen.kiosk.flow.KioskEvent.WorldChanged;
import cn.yimen.kiosk.flow.KioskState.Attract;
import cn.yimen.kiosk.flow.KioskState.CardTrouble;
import cn.yimen.kiosk.flow.KioskState.Choosing;
import cn.yimen.kiosk.flow.KioskState.Detail;
import cn.yimen.kiosk.flow.KioskState.ExitQuestion;
import cn.yimen.kiosk.flow.KioskState.HelpCalled;
import cn.yimen.kiosk.flow.KioskState.Home;
import cn.yimen.kiosk.flow.KioskState.IdleWarning;
import cn.yimen.kiosk.flow.KioskState.OutOfService;
import cn.yimen.kiosk.flow.KioskState.PhoneEntry;
import cn.yimen.kiosk.flow.KioskState.ReadingCard;
import cn.yimen.kiosk.flow.KioskState.Reserving;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class VisitFlowTest {

    private final Play play = new Play();

    @Test
    void theGreetingIsMasked() {
        play.swipe(Play.WANG);

        assertThat(play.on(Home.class).visitor().maskedName()).isEqualTo("王*明");
        assertThat(play.wanted(LookUpTickets.class)).hasSize(1);
    }

    @Test
    void aCardPulledWhileItIsReadIsToldSo() {
        play.hear(new CardPlaced());
        play.on(ReadingCard.class);

        play.hear(new CardRemoved());

        assertThat(play.on(CardTrouble.class).why()).isEqualTo(CardProblem.PULLED_TOO_EARLY);
    }

    @Test
    void aBusCardIsToldSoAndTheNextCardIsRead() {
        play.hear(new CardPlaced(), new CardFailed(CardProblem.NOT_A_DOCUMENT));
        assertThat(play.on(CardTrouble.class).why()).isEqualTo(CardProblem.NOT_A_DOCUMENT);

        play.swipe(Play.WANG).on(Home.class);
    }

    @Test
    void anotherPersonsCardBeginsAnotherVisit() {
        play.atDetail();
        long before = play.session();

        play.swipe(Play.LI);

        assertThat(play.on(Home.class).visitor()).isEqualTo(Visitor.of(Play.LI));
        assertThat(play.session()).isGreaterThan(before);
    }

    @Test
    void aPhoneNumberIsForgivenUntilItIsRight() {
        play.hear(KioskEvent.Key.WITHOUT_CARD);
        play.type("1380013800").hear(KioskEvent.Key.CONFIRM);
        assertThat(play.on(PhoneEntry.class).problem()).contains(PhoneProblem.TOO_SHORT);

        play.type("0").hear(KioskEvent.Key.CONFIRM);

        assertThat(play.on(Home.class).visitor().maskedName()).isEqualTo("138****8000");
    }

    /// Anybody may type anybody's number: what was found by it is not the document's.
    @Test
    void whatWasFoundByAPhoneNumberIsNotTakenOverByTheCard() {
        play.hear(KioskEvent.Key.WITHOUT_CARD).type("13800138000").hear(KioskEvent.Key.CONFIRM);
        long byPhone = play.session();
        play.hear(new TicketsFound(byPhone, new Lookup.Found(List.of(Play.A001.id()))));
        assertThat(play.on(Home.class).tickets()).isInstanceOf(Lookup.Found.class);

        play.swipe(Play.WANG);
        assertThat(play.on(Home.class).visitor()).isEqualTo(Visitor.of(Play.WANG));
        assertThat(play.on(Home.class).tickets()).isEqualTo(new Lookup.Asking());
        play.hear(new TicketsFound(byPhone, new Lookup.Found(List.of(Play.A001.id()))));

        assertThat(play.on(Home.class).tickets())
                .as("what was still being asked for by the number comes too late")
                .isEqualTo(new Lookup.Asking());
        play.swipe(Play.LI);
        assertThat(play.kiosk.session().manner()).isEqualTo(Manner.USUAL);
    }

    @Test
    void aGuestWhoWantsANumberComesBackToTheItemKnown() {
        play.hear(
                KioskEvent.Key.LOOK_ROUND,
                new OpenHomeKey(HomeKey.GUIDE),
                new OpenItem(TestHall.item("居民身份证补领").code()),
                KioskEvent.Key.TAKE_NUMBER);
        assertThat(play.on(PhoneEntry.class).wanted()).isPresent();

        play.swipe(Play.WANG);

        assertThat(play.on(Detail.class).visitor()).isEqualTo(Visitor.of(Play.WANG));
        play.hear(KioskEvent.Key.TAKE_NUMBER).on(Reserving.class);
    }

    @Test
    void idlenessIsAskedAboutAndEndsTheVisit() {
        play.atDetail().seconds(44).on(Detail.class);
        play.seconds(1).on(IdleWarning.class);

        play.hear(KioskEvent.Key.STAY).on(Detail.class);
        play.seconds(45 + 20).on(Attract.class);
    }

    @Test
    void theWarningCanBeAnsweredTwentyTimes() {
        play.atDetail();
        for (int i = 0; i < 20; i++) {
            play.seconds(45).on(IdleWarning.class);
            play.hear(KioskEvent.Key.STAY).on(Detail.class);
        }
    }

    @Test
    void exitAsksOnce() {
        play.atDetail().hear(KioskEvent.Key.EXIT);
        play.on(ExitQuestion.class);

        play.hear(KioskEvent.Key.STAY).on(Detail.class);
        play.hear(KioskEvent.Key.EXIT, KioskEvent.Key.LEAVE).on(Attract.class);
    }

    @Test
    void helpLiesOverTheScreenAndNamesTheStepOnly() {
        play.atDetail().hear(KioskEvent.Key.HELP);
        assertThat(play.wanted(CallHelp.class))
                .containsExactly(new CallHelp(play.session(), "Detail"));

        play.hear(new HelpAnswered(play.session(), true));
        assertThat(play.on(HelpCalled.class).progress())
                .isEqualTo(KioskState.HelpProgress.STAFF_TOLD);

        play.hear(KioskEvent.Key.DONE).on(Detail.class);
    }

    @Test
    void helpThatReachedNobodyIsCalledOnceMore() {
        play.atDetail().hear(KioskEvent.Key.HELP, KioskEvent.Key.HELP);
        assertThat(play.wanted(CallHelp.class)).as("on its way").hasSize(1);

        play.hear(new HelpAnswered(play.session(), false), KioskEvent.Key.HELP);
        assertThat(play.wanted(CallHelp.class)).hasSize(2);
        assertThat(play.on(HelpCalled.class).progress()).isEqualTo(KioskState.HelpProgress.CALLING);
    }

    @Test
    void whoFinishesOrGoesNeedsNobodyAnyMore() {
        play.hall.tell(new HelpRequested(TestHall.KIOSK, "Detail"));
        play.refresh().atDetail().hear(KioskEvent.Key.EXIT, KioskEvent.Key.LEAVE);
        play.on(Attract.class);
        assertThat(play.wanted(CancelHelp.class)).hasSize(1);
    }

    @Test
    void whoWaitsForStaffBesideTheScreenIsNotGoneWhenItsTimeRunsOut() {
        play.hall.tell(new HelpRequested(TestHall.KIOSK, "Detail"));
        play.refresh().atDetail().seconds(600).on(Attract.class);
        assertThat(play.wanted(CancelHelp.class)).isEmpty();
    }

    @Test
    void theLanguageChangesAtAnyStepWithoutLosingAnythingAndOnlyForThisVisit() {
        play.atDetail();
        var before = play.state();

        play.hear(new ChooseLanguage(Language.ENGLISH));

        assertThat(play.state()).isEqualTo(before);
        assertThat(play.kiosk.session().language()).isEqualTo(Language.ENGLISH);
        play.hear(KioskEvent.Key.EXIT, KioskEvent.Key.LEAVE);
        assertThat(play.kiosk.session().language()).isEqualTo(Language.CHINESE);
    }

    @Test
    void aMachineThatCannotWriteBeginsNothingAndTriesAgain() {
        play.atDetail().hear(new Storage(false));
        assertThat(play.on(OutOfService.class).why()).isEqualTo(Outage.STORAGE);

        play.seconds(10);
        assertThat(play.wanted(KioskEffect.TryStorage.class)).isNotEmpty();

        play.hear(new Storage(true)).on(Attract.class);
    }

    @Test
    void aMachineThatNeverHearsItsHallSaysSoAfterAMinuteAndServesOnceItRemembersOne() {
        var alone = new Play();
        alone.kiosk = Kiosk.starting(TestHall.KIOSK);
        alone.hear(new KioskEvent.Tick(TestHall.MORNING)).seconds(58);
        assertThat(alone.on(OutOfService.class).why()).isEqualTo(Outage.STARTING);
        alone.seconds(2);
        assertThat(alone.on(OutOfService.class).why()).isEqualTo(Outage.UNREACHABLE);

        var known = alone.hall.world(Link.LOST);
        var yesterday = known.now().minus(Duration.ofDays(1));
        var remembered =
                alone.kiosk
                        .world()
                        .remembered(known.config().orElseThrow(), known.catalogue(), yesterday);
        alone.hear(new KioskEvent.WorldChanged(remembered)).on(Attract.class);
        assertThat(alone.kiosk.world().guidesAsOf()).isPresent();
        assertThat(alone.kiosk.world().with(known.hall()).guidesAsOf()).isEmpty();
    }

    @Test
    void homeSaysWhatStandsInTheWay() {
        play.swipe(Play.WANG).hear(new TicketsFound(play.session(), new Lookup.Found(List.of())));
        assertThat(obstacles())
                .containsOnly(
                        Map.entry(HomeKey.MY_TICKETS, Obstacle.NO_TICKET),
                        Map.entry(HomeKey.RATE, Obstacle.NOTHING_TO_RATE),
                        Map.entry(HomeKey.APPLY, Obstacle.NO_FORMS),
                        Map.entry(HomeKey.CASES, Obstacle.PROVINCE_AWAY),
                        Map.entry(HomeKey.PAY, Obstacle.PROVINCE_AWAY),
                        Map.entry(HomeKey.CERTIFICATES, Obstacle.PROVINCE_AWAY),
                        Map.entry(HomeKey.LICENCE, Obstacle.PROVINCE_AWAY));

        play.hear(new WorldChanged(play.hall.world(Link.LOST)));

        assertThat(obstacles())
                .containsOnly(
                        Map.entry(HomeKey.TAKE_NUMBER, Obstacle.SERVER_AWAY),
                        Map.entry(HomeKey.BOOKING, Obstacle.SERVER_AWAY),
                        Map.entry(HomeKey.MY_TICKETS, Obstacle.SERVER_AWAY),
                        Map.entry(HomeKey.RATE, Obstacle.SCAN_SLIP),
                        Map.entry(HomeKey.APPLY, Obstacle.NO_FORMS),
                        Map.entry(HomeKey.CASES, Obstacle.PROVINCE_AWAY),
                        Map.entry(HomeKey.PAY, Obstacle.PROVINCE_AWAY),
                        Map.entry(HomeKey.CERTIFICATES, Obstacle.PROVINCE_AWAY),
                        Map.entry(HomeKey.LICENCE, Obstacle.PROVINCE_AWAY));
    }

    @Test
    void whatOnlyTheProvinceCanDoSaysSoAndLeadsBack() {
        play.swipe(Play.WANG).hear(new OpenHomeKey(HomeKey.PAY));

        assertThat(play.on(KioskState.NeedsProvince.class).what()).isEqualTo(HomeKey.PAY);
        play.hear(KioskEvent.Key.BACK).on(Home.class);
    }

    @Test
    void theListShowsTheMostWantedFirstAndTurnsToWhatIsAskedFor() {
        play.swipe(Play.WANG).hear(new OpenHomeKey(HomeKey.TAKE_NUMBER));
        var first = ItemList.of(play.kiosk.world(), play.on(Choosing.class));

        assertThat(first).hasSizeGreaterThan(20);
        assertThat(first.getFirst().item().name()).isEqualTo("不动产转移登记（二手房）");
        play.hear(new KioskEvent.TurnTo(-6));
        assertThat(play.on(Choosing.class).first()).isZero();
        play.hear(new KioskEvent.TurnTo(12));
        assertThat(play.on(Choosing.class).first()).isEqualTo(12);
    }

    private Map<HomeKey, Obstacle> obstacles() {
        return Offers.of(play.kiosk.world(), play.on(Home.class)).stream()
                .filter(offer -> !offer.isOpen())
                .collect(Collectors.toMap(Offer::key, offer -> offer.obstacle().orElseThrow()));
    }
}
