package cn.yimen.kiosk.flow;

import cn.yimen.kiosk.flow.KioskEvent.Touch;
import cn.yimen.kiosk.flow.Paying.Bill;
import cn.yimen.kiosk.flow.Paying.Bills;
import cn.yimen.kiosk.flow.Paying.Order;
import cn.yimen.kiosk.flow.Paying.Progress;

/// Paying a bill.
final class PayTouches {

    private PayTouches() {}

    static Next on(Kiosk kiosk, Paying at, Touch touch) {
        return switch (at) {
            case Bills bills -> bills(kiosk, bills, touch);
            case Order order -> order(kiosk, order, touch);
        };
    }

    private static Next bills(Kiosk kiosk, Bills at, Touch touch) {
        return switch (touch) {
            case DealTouch.OpenBill(String number) ->
                    at.bills().stream()
                            .filter(bill -> bill.number().equals(number) && !bill.paid())
                            .findFirst()
                            .map(bill -> ordered(kiosk, at, bill))
                            .orElseGet(() -> Next.of(kiosk));
            case KioskEvent.TurnTo(int first) ->
                    Next.of(kiosk.with(new Bills(at.visitor(), at.bills(), Math.max(0, first))));
            default -> Touches.isBack(touch) ? Arrivals.home(kiosk, at.visitor()) : Next.of(kiosk);
        };
    }

    private static Next ordered(Kiosk kiosk, Bills at, Bill bill) {
        return Next.of(
                kiosk.with(new Order(at, bill, new Progress.Ordering())),
                new DealEffect.OrderPayment(kiosk.session().number(), bill));
    }

    private static Next order(Kiosk kiosk, Order at, Touch touch) {
        long session = kiosk.session().number();
        return switch (at.progress()) {
            // Nothing is ordered anew, and nobody is told that it failed.
            case Progress.Ordering _ -> Next.of(kiosk);
            case Progress.Unknown _ ->
                    touch == KioskEvent.Key.DONE
                            ? Arrivals.home(kiosk, at.visitor())
                                    .and(new DealEffect.StopAsking(session))
                            : Next.of(kiosk);
            case Progress.Open _ ->
                    touch == KioskEvent.Key.BACK
                            ? Next.of(kiosk.with(at.list()), new DealEffect.StopAsking(session))
                            : Next.of(kiosk);
            case Progress.Closed _, Progress.NotOrdered _ ->
                    touch instanceof DealTouch.Again
                            ? ordered(kiosk, at.list(), at.bill())
                            : back(kiosk, at, touch);
            case Progress.Paid paid -> paid(kiosk, at, paid, touch);
        };
    }

    private static Next back(Kiosk kiosk, Order at, Touch touch) {
        return Touches.isBack(touch) ? Next.of(kiosk.with(at.list())) : Next.of(kiosk);
    }

    private static Next paid(Kiosk kiosk, Order at, Progress.Paid paid, Touch touch) {
        if (touch instanceof DealTouch.PrintReceipt && paid.paper() != Dealing.Paper.PRINTING) {
            var printing = new Progress.Paid(paid.receipt(), paid.at(), Dealing.Paper.PRINTING);
            return Next.of(
                    kiosk.with(new Order(at.list(), at.bill(), printing)),
                    new DealEffect.PrintPayment(kiosk.session().number(), at.bill(), paid));
        }
        return Touches.isBack(touch) ? Arrivals.home(kiosk, at.visitor()) : Next.of(kiosk);
    }

    /// What was paid stays paid, and what nobody knows becomes known only by the province's word.
    static KioskState seen(KioskState state, DealAnswer.PaymentSeen seen) {
        if (!(state instanceof Order at)
                || !at.bill().number().equals(seen.bill())
                || at.progress() instanceof Progress.Paid) {
            return state;
        }
        return new Order(at.list(), at.bill(), seen.progress());
    }
}
