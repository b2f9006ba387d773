package cn.yimen.kiosk.flow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.kiosk.flow.Certifying.Document;
import cn.yimen.kiosk.flow.Certifying.End;
import cn.yimen.kiosk.flow.Paying.Bill;
import cn.yimen.kiosk.flow.Paying.Progress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Payments and certificates.
class PayFlowTest {

    private static final Bill BILL = new Bill("JK1", "不动产登记费", 8_000, false);
    private static final Document PROOF =
            new Document("fund", "住房公积金缴存证明", "云岭市", Optional.empty(), 2);

    private final DealPlay play = new DealPlay(3);

    private DealPlay ordering() {
        return play.hear(
                new KioskEvent.OpenHomeKey(HomeKey.PAY),
                new DealAnswer.BillsFound(play.session(), List.of(BILL)),
                new DealTouch.OpenBill("JK1"));
    }

    private DealPlay seen(Progress progress) {
        return play.hear(new DealAnswer.PaymentSeen(play.session(), "JK1", progress));
    }

    @Test
    void whatNobodyKnowsIsNeverOrderedAgain() {
        ordering();
        seen(new Progress.Unknown());
        play.hear(new DealTouch.Again(), KioskEvent.Key.BACK, new DealTouch.OpenBill("JK1"));
        assertThat(play.on(Paying.Order.class).progress()).isEqualTo(new Progress.Unknown());
        assertThat(play.wanted(DealEffect.OrderPayment.class)).hasSize(1);
    }

    @Test
    void whatIsPaidStaysPaidWhateverComesLate() {
        ordering();
        seen(new Progress.Open("ZF1", "http://q", TestHall.MORNING));
        seen(new Progress.Paid(Optional.of("53"), Optional.empty(), Dealing.Paper.NOT_ASKED));
        seen(new Progress.Closed());
        assertThat(play.on(Paying.Order.class).progress()).isInstanceOf(Progress.Paid.class);
    }

    @Test
    void aPaidBillCannotBeOpened() {
        play.hear(
                new KioskEvent.OpenHomeKey(HomeKey.PAY),
                new DealAnswer.BillsFound(play.session(), List.of(new Bill("JK1", "费", 1, true))),
                new DealTouch.OpenBill("JK1"));
        play.on(Paying.Bills.class);
    }

    @Test
    void leavingAnOpenOrderGivesItUp() {
        ordering();
        seen(new Progress.Open("ZF1", "http://q", TestHall.MORNING));
        play.hear(KioskEvent.Key.BACK);
        play.on(Paying.Bills.class);
        assertThat(play.wanted(DealEffect.StopAsking.class)).hasSize(1);
    }

    @Test
    void aProvinceThatDoesNotAnswerIsSaidAndAskedAgain() {
        play.hear(new KioskEvent.OpenHomeKey(HomeKey.PAY)).seconds(50);
        play.on(Dealing.NotReached.class);
        play.hear(new DealTouch.Again(), new DealAnswer.BillsFound(play.session(), List.of()));
        play.on(Paying.Bills.class);
    }

    @Test
    void whereThePrinterFailsOnTheWayNoCopyIsUsedUp() {
        play.hear(
                new KioskEvent.OpenHomeKey(HomeKey.CERTIFICATES),
                new DealAnswer.DocumentsFound(play.session(), List.of(PROOF)),
                new KioskEvent.WorldChanged(play.kiosk().world().with(Map.of())),
                new DealTouch.OpenDocument("fund"));
        assertThat(play.on(Certifying.Ended.class).end()).isEqualTo(End.NO_PRINTER);
        assertThat(play.wanted(DealEffect.PrintDocument.class)).isEmpty();
    }

    @Test
    void onlyThePersonSaysWhetherAnUnsurePaperCame() {
        var ready = play.kiosk().world().with(Map.of(Part.A4, PartState.READY));
        play.hear(
                new KioskEvent.WorldChanged(ready),
                new KioskEvent.OpenHomeKey(HomeKey.CERTIFICATES),
                new DealAnswer.DocumentsFound(play.session(), List.of(PROOF)),
                new DealTouch.OpenDocument("fund"),
                new DealAnswer.DocumentEnded(play.session(), End.ASKED, Optional.empty()),
                KioskEvent.Key.DONE,
                KioskEvent.Key.BACK);
        assertThat(play.on(Certifying.Ended.class).end()).isEqualTo(End.ASKED);
        play.hear(KioskEvent.Key.NO_PAPER);
        assertThat(play.on(Certifying.Ended.class).end()).isEqualTo(End.UNKNOWN);
        assertThat(play.wanted(DealEffect.SettleDocument.class))
                .singleElement()
                .extracting(DealEffect.SettleDocument::came)
                .isEqualTo(false);
    }
}
