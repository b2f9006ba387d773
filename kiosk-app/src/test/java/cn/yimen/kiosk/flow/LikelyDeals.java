package cn.yimen.kiosk.flow;

import cn.yimen.kiosk.flow.Certifying.End;
import cn.yimen.kiosk.flow.DealTouch.Way;
import cn.yimen.kiosk.flow.HandingIn.Phone;
import cn.yimen.kiosk.flow.HandingIn.Why;
import cn.yimen.kiosk.flow.Paying.Progress;
import cn.yimen.kiosk.flow.Strokes.Point;
import cn.yimen.kiosk.flow.Strokes.Stroke;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// What somebody who hands in an application touches, and what the province says.
record LikelyDeals(Random random) {

    private static final Stroke NAME =
            new Stroke(List.of(new Point(0, 0, 0), new Point(400, 10, 60)));

    KioskEvent of(long session, HandingIn at) {
        return switch (at) {
            case HandingIn.Papers papers ->
                    random.nextInt(4) == 0
                            ? new DealAnswer.PapersFound(
                                    session, papers.sheaf().finds().as(Finds.Looking.DONE))
                            : KioskEvent.Key.CONFIRM;
            case HandingIn.PaperWays _ -> new DealTouch.Provide(any(Way.values()));
            case HandingIn.FromPhone phone -> phone(session, phone);
            case HandingIn.Summary _ -> new DealTouch.HandIn();
            case HandingIn.PromiseText _ -> new DealTouch.Understood();
            case HandingIn.Signing signing ->
                    signing.strokes().isEnough()
                            ? new DealTouch.HandIn()
                            : new DealTouch.Draw(NAME);
            case HandingIn.BeingHandedIn _ -> beingHandedIn(session);
            case HandingIn.NotHandedIn _ ->
                    random.nextBoolean() ? new DealTouch.Again() : KioskEvent.Key.BACK;
            case HandingIn.AskedAnew _ -> KioskEvent.Key.DONE;
        };
    }

    KioskEvent of(long session, Dealing at) {
        return switch (at) {
            case Dealing.Matters _ ->
                    random.nextBoolean()
                            ? new DealTouch.SingleItem()
                            : new DealTouch.OpenMatter(DealPlay.ITEM.code());
            case Dealing.Asking asking -> listed(session, asking);
            case Dealing.NotReached _ -> new DealTouch.Again();
            case Dealing.HandedIn _ -> new DealTouch.PrintReceipt();
            case Paying.Bills _ -> new DealTouch.OpenBill("JK1");
            case Paying.Order _ -> new DealAnswer.PaymentSeen(session, "JK1", progress());
            case Certifying.Documents _ -> new DealTouch.OpenDocument("fund");
            case Certifying.Printing _ ->
                    new DealAnswer.DocumentEnded(session, any(End.values()), none());
            case Certifying.Ended _ ->
                    random.nextBoolean() ? KioskEvent.Key.PAPER_CAME : KioskEvent.Key.DONE;
        };
    }

    private static Optional<Certifying.Seal> none() {
        return Optional.empty();
    }

    private KioskEvent listed(long session, Dealing.Asking asking) {
        if (random.nextInt(4) == 0) {
            return new DealAnswer.Unanswered(session);
        }
        return asking.what() == HomeKey.PAY
                ? new DealAnswer.BillsFound(
                        session, List.of(new Paying.Bill("JK1", "登记费", 8_000, false)))
                : new DealAnswer.DocumentsFound(
                        session,
                        List.of(new Certifying.Document("fund", "证明", "部门", Optional.empty(), 1)));
    }

    private Progress progress() {
        return switch (random.nextInt(4)) {
            case 0 -> new Progress.Unknown();
            case 1 -> new Progress.Open("ZF1", "http://q", TestHall.MORNING);
            case 2 -> new Progress.Closed();
            default ->
                    new Progress.Paid(Optional.empty(), Optional.empty(), Dealing.Paper.NOT_ASKED);
        };
    }

    private KioskEvent beingHandedIn(long session) {
        return switch (random.nextInt(3)) {
            case 0 ->
                    new DealAnswer.Accepted(
                            session,
                            new Dealing.Receipt(
                                    DealPlay.ITEM,
                                    "SB1",
                                    Optional.empty(),
                                    TestHall.MORNING,
                                    Optional.empty(),
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    false));
            case 1 ->
                    new DealAnswer.AsksAnew(
                            session, TestProvince.form(), TestFiling.of(DealPlay.ITEM, 3));
            default -> new DealAnswer.NotAccepted(session, any(Why.values()));
        };
    }

    private KioskEvent phone(long session, HandingIn.FromPhone at) {
        return at.phone() instanceof Phone.Asking
                ? new DealAnswer.UploadOffered(session, "http://p", TestHall.MORNING)
                : new DealAnswer.Uploaded(session, List.of("f"), random.nextBoolean());
    }

    private <T> T any(T[] of) {
        return List.of(of).get(random.nextInt(of.length));
    }
}
