package cn.yimen.kiosk.flow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.kiosk.flow.KioskEvent.ChooseLanguage;
import cn.yimen.kiosk.flow.KioskState.Attract;
import cn.yimen.kiosk.flow.KioskState.CardTrouble;
import cn.yimen.kiosk.flow.KioskState.ChoosingManner;
import cn.yimen.kiosk.flow.KioskState.Detail;
import cn.yimen.kiosk.flow.KioskState.HelpCalled;
import cn.yimen.kiosk.flow.KioskState.IdleWarning;
import cn.yimen.kiosk.flow.KioskState.PhoneEntry;
import cn.yimen.kiosk.flow.KioskState.TicketReady;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MannerFlowTest {

    private static final MannerTouch ACCESS = new MannerTouch.Choices(MannerChoices.ACCESS);
    private static final MannerTouch LANGUAGES = new MannerTouch.Choices(MannerChoices.LANGUAGE);
    private static final MannerTouch ELDER = new MannerTouch.Elder(true);
    private static final MannerTouch SPEECH = new MannerTouch.Speech(Optional.of(SpeechRate.USUAL));

    private final Play play = new Play();

    @Test
    void everyMannerIsChosenAtAnyStepWithoutLosingAnythingAndOnlyForThisVisit() {
        play.hear(KioskEvent.Key.WITHOUT_CARD).type("1390000");
        var before = play.state();

        play.hear(ELDER, new MannerTouch.LowReach(true), new MannerTouch.Contrast(true), SPEECH);
        play.hear(new ChooseLanguage(Language.ENGLISH));

        assertThat(play.state()).isEqualTo(before);
        assertThat(play.kiosk.session().manner())
                .isEqualTo(
                        new Manner(
                                Language.ENGLISH, true, true, true, Optional.of(SpeechRate.USUAL)));
        play.hear(KioskEvent.Key.EXIT, KioskEvent.Key.LEAVE).on(Attract.class);
        assertThat(play.kiosk.session().manner()).isEqualTo(Manner.USUAL);
    }

    @Test
    void theChoicesLieOverThePageUntilTheyAreClosed() {
        var detail = play.atDetail().on(Detail.class);

        play.hear(ACCESS, new MannerTouch.Contrast(true), new MannerTouch.LowReach(true));
        assertThat(play.on(ChoosingManner.class).beneath()).isEqualTo(detail);

        play.hear(KioskEvent.Key.BACK);
        assertThat(play.on(Detail.class)).isEqualTo(detail);
        play.hear(ACCESS, ACCESS).on(Detail.class);
        play.hear(ACCESS, LANGUAGES);
        assertThat(play.on(ChoosingManner.class).which()).isEqualTo(MannerChoices.LANGUAGE);
        play.hear(new ChooseLanguage(Language.ENGLISH)).on(Detail.class);
    }

    @Test
    void choicesThatNobodyTouchesGoAwayAndThenTheMachineAsks() {
        play.atDetail().hear(ACCESS).seconds(29).on(ChoosingManner.class);
        play.seconds(1).on(Detail.class);
        play.seconds(15).on(IdleWarning.class);
    }

    @Test
    void helpComesOverTheChoicesAndLeadsBackToThePage() {
        play.atDetail().hear(ACCESS, KioskEvent.Key.HELP).on(HelpCalled.class);
        play.hear(KioskEvent.Key.DONE).on(Detail.class);
    }

    @Test
    void whatMustBeSeenComesOutFromUnderTheChoices() {
        play.printing().hear(LANGUAGES);

        play.hear(new KioskEvent.SlipPrinted(play.session(), Play.A001)).on(TicketReady.class);

        play.hear(KioskEvent.Key.EXIT, new KioskEvent.CardPlaced(), ACCESS);
        play.hear(new KioskEvent.CardFailed(CardProblem.UNREADABLE)).on(CardTrouble.class);
    }

    @Test
    void whoReadsLargeTypeOrListensHasTwiceTheTime() {
        for (var touch : List.of(ELDER, SPEECH)) {
            var slow = new Play().atDetail().hear(touch);
            slow.seconds(89).on(Detail.class);
            slow.seconds(1);
            assertThat(slow.on(IdleWarning.class).secondsLeft()).isEqualTo(40);

            var ticket = new Play().hear(touch).printing();
            ticket.hear(new KioskEvent.SlipPrinted(ticket.session(), Play.A001));
            assertThat(ticket.on(TicketReady.class).secondsLeft()).isEqualTo(30);
        }
        play.atDetail().seconds(45).on(IdleWarning.class);
    }

    @Test
    void aMannerChosenBeforeTheVisitServesItAndIsForgottenWhereNobodyStays() {
        play.hear(ELDER).seconds(20).hear(KioskEvent.Key.WITHOUT_CARD).on(PhoneEntry.class);
        assertThat(play.kiosk.session().manner().elder()).isTrue();

        var left = new Play().hear(LANGUAGES, new ChooseLanguage(Language.ENGLISH));
        left.hear(LANGUAGES).seconds(30).on(Attract.class);
        assertThat(left.kiosk.session().manner()).isEqualTo(Manner.USUAL);
    }

    @Test
    void theSpeedOfSpeechEndsAtBothEnds() {
        assertThat(SpeechRate.USUAL.faster().faster().faster()).isEqualTo(SpeechRate.FASTEST);
        assertThat(SpeechRate.USUAL.slower().slower().slower()).isEqualTo(SpeechRate.SLOWEST);
        assertThat(SpeechRate.SLOWER.factor()).isLessThan(SpeechRate.FASTER.factor());
    }
}
