package cn.yimen.kiosk.flow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.wire.PrintResult;
import cn.yimen.hall.wire.Refusal;
import cn.yimen.kiosk.flow.KioskEffect.GiveUp;
import cn.yimen.kiosk.flow.KioskEffect.ReprintSlip;
import cn.yimen.kiosk.flow.KioskEffect.SettlePrint;
import cn.yimen.kiosk.flow.KioskEffect.TakeNumber;
import cn.yimen.kiosk.flow.KioskEvent.NumberRefused;
import cn.yimen.kiosk.flow.KioskEvent.NumberTaken;
import cn.yimen.kiosk.flow.KioskEvent.Reprint;
import cn.yimen.kiosk.flow.KioskEvent.SlipNotPrinted;
import cn.yimen.kiosk.flow.KioskEvent.SlipPrinted;
import cn.yimen.kiosk.flow.KioskEvent.SlipUnknown;
import cn.yimen.kiosk.flow.KioskEvent.WorldChanged;
import cn.yimen.kiosk.flow.KioskState.Attract;
import cn.yimen.kiosk.flow.KioskState.Detail;
import cn.yimen.kiosk.flow.KioskState.NotDone;
import cn.yimen.kiosk.flow.KioskState.PrintQuestion;
import cn.yimen.kiosk.flow.KioskState.Printing;
import cn.yimen.kiosk.flow.KioskState.ReprintOffer;
import cn.yimen.kiosk.flow.KioskState.Reserving;
import cn.yimen.kiosk.flow.KioskState.ServerAway;
import cn.yimen.kiosk.flow.KioskState.TicketReady;
import cn.yimen.kiosk.flow.KioskState.TicketTrouble;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NumberFlowTest {

    private final Play play = new Play();

    @Test
    void aNumberTakesACardAndThreeTouches() {
        play.printing().hear(new SlipPrinted(play.session(), Play.A001));

        assertThat(play.on(TicketReady.class).ticket().number().text()).isEqualTo("A001");
        assertThat(play.wanted(TakeNumber.class)).hasSize(1);
        play.seconds(15).on(Attract.class);
    }

    @Test
    void aPrinterWithoutPaperLeavesTheNumberOnTheScreen() {
        play.printing().hear(new SlipNotPrinted(play.session(), Play.A001, Trouble.PAPER_OUT));

        assertThat(play.on(TicketTrouble.class).ticket()).isEqualTo(Play.A001);
        assertThat(play.wanted(SettlePrint.class))
                .containsExactly(new SettlePrint(Play.A001.id(), PrintResult.NOT_PRINTED_SHOWN));
        play.seconds(30).on(Attract.class);
    }

    @Test
    void whatNobodyKnowsIsAskedAndNeverPrintedAlone() {
        play.printing().hear(new SlipUnknown(play.session(), Play.A001));
        play.on(PrintQuestion.class);
        assertThat(play.wanted(SettlePrint.class)).isEmpty();

        play.hear(KioskEvent.Key.PAPER_CAME);

        play.on(TicketReady.class);
        assertThat(play.wanted(SettlePrint.class))
                .containsExactly(new SettlePrint(Play.A001.id(), PrintResult.PRINTED));
        assertThat(play.wanted(ReprintSlip.class)).isEmpty();
    }

    @Test
    void aQuestionThatNobodyAnswersStaysUnknown() {
        play.printing().hear(new SlipUnknown(play.session(), Play.A001)).seconds(30);

        play.on(Attract.class);
        assertThat(play.wanted(SettlePrint.class))
                .containsExactly(new SettlePrint(Play.A001.id(), PrintResult.UNKNOWN));
    }

    @Test
    void aSlipThatFailsAfterTheCitizenLeftIsWithdrawn() {
        play.printing();
        long left = play.session();
        play.hear(KioskEvent.Key.EXIT, KioskEvent.Key.LEAVE).on(Attract.class);

        play.hear(new SlipNotPrinted(left, Play.A001, Trouble.PAPER_JAM));

        play.on(Attract.class);
        assertThat(play.wanted(SettlePrint.class))
                .containsExactly(new SettlePrint(Play.A001.id(), PrintResult.NOT_PRINTED_UNSEEN));
    }

    @Test
    void leavingBeforeTheAnswerGivesTheNumberUp() {
        play.reserving();
        long asked = play.session();

        play.hear(KioskEvent.Key.EXIT, KioskEvent.Key.LEAVE);

        assertThat(play.wanted(GiveUp.class)).containsExactly(new GiveUp(asked));
        play.hear(new NumberTaken(asked, Play.A001)).on(Attract.class);
    }

    @Test
    void waitingForTheServerCanBeStoppedAfterTenSeconds() {
        play.reserving().seconds(9).hear(KioskEvent.Key.BACK);
        play.on(Reserving.class);

        play.seconds(1).hear(KioskEvent.Key.BACK);

        play.on(Detail.class);
        assertThat(play.wanted(GiveUp.class)).hasSize(1);
    }

    @Test
    void aServerThatStaysAwayIsSaidHonestlyAndHealsByItself() {
        play.reserving().hear(new WorldChanged(play.hall.world(Link.LOST))).seconds(61);
        play.on(ServerAway.class);

        play.hear(new WorldChanged(play.hall.world(Link.LIVE)));

        play.on(Detail.class);
    }

    @Test
    void aPersonWithALiveNumberIsOfferedAReprint() {
        var live = play.hall.issue(1);
        play.refresh();
        play.reserving()
                .hear(new NumberRefused(play.session(), Refusal.LIVE_TICKET, Optional.of(live)));
        assertThat(play.on(ReprintOffer.class).ticket()).isEqualTo(live);

        play.hear(new Reprint(live));

        assertThat(play.on(Printing.class).ticket().reprints()).isEqualTo(1);
        assertThat(play.wanted(ReprintSlip.class)).hasSize(1);
    }

    @Test
    void anyOtherRefusalIsSaidAndLeadsBack() {
        play.reserving()
                .hear(
                        new NumberRefused(
                                play.session(), Refusal.CAPACITY_USED_UP, Optional.empty()));
        assertThat(play.on(NotDone.class).why()).contains(Refusal.CAPACITY_USED_UP);

        play.hear(KioskEvent.Key.BACK).on(Detail.class);
    }

    @Test
    void aSlipThatComesOutWhileHelpIsCalledIsShown() {
        play.printing().hear(KioskEvent.Key.HELP, new SlipPrinted(play.session(), Play.A001));

        play.on(TicketReady.class);
    }
}
