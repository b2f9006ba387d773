package cn.yimen.kiosk.effect;

import cn.yimen.kiosk.flow.DealAnswer;
import cn.yimen.kiosk.flow.DealEffect;
import cn.yimen.kiosk.flow.Dealing.Paper;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.Paying;
import cn.yimen.kiosk.flow.Paying.Progress;
import cn.yimen.uplink.client.Outcome;
import cn.yimen.uplink.client.Payments;
import cn.yimen.uplink.contract.PlatformProblem;
import cn.yimen.uplink.contract.ProblemType;
import cn.yimen.uplink.contract.payment.Bills;
import cn.yimen.uplink.contract.payment.Closing;
import cn.yimen.uplink.contract.payment.OrderRequest;
import cn.yimen.uplink.contract.payment.PaymentOrder;
import cn.yimen.uplink.contract.payment.PaymentState;
import java.util.Optional;
import java.util.function.Consumer;

/// Pays bills: one order under one key, asked after until its end is known. A lost answer is asked
/// for by the key; nothing is ordered under another, and no end is told that nobody knows.
final class PayDesk {

    /// So often without an answer, and what became of the order is not known.
    private static final int SILENT_LOOKS = 3;

    private final Logins sessions;
    private final Stamps stamps;
    private final Consumer<KioskEvent> sink;

    PayDesk(Logins sessions, Stamps stamps, Consumer<KioskEvent> sink) {
        this.sessions = sessions;
        this.stamps = stamps;
        this.sink = sink;
    }

    DealAnswer bills(DealEffect.ListBills asked, ProvinceWay way) {
        var outcome =
                sessions.of(asked.session(), asked.holder())
                        .then(token -> payments(way).own(token));
        return outcome instanceof Outcome.Done<Bills>(var found)
                ? new DealAnswer.BillsFound(
                        asked.session(),
                        found.bills().stream()
                                .filter(bill -> bill.state() != PaymentState.CLOSED)
                                .map(bill ->
                                        new Paying.Bill(
                                                bill.number(),
                                                bill.subject(),
                                                bill.amount(),
                                                bill.state() == PaymentState.PAID))
                                .toList())
                : new DealAnswer.Unanswered(asked.session());
    }

    private static Payments payments(ProvinceWay way) {
        return new Payments(way.transport(), way.words());
    }

    /// Tells how far it is, until its end or until it is given up.
    void pay(DealEffect.OrderPayment wanted, ProvinceWay way, Asked still) {
        var bill = wanted.bill();
        var request = new OrderRequest(stamps.next(), bill.number(), bill.fen());
        var order = ordered(wanted, request, payments(way), still);
        order.ifPresent(made -> follow(wanted, made, payments(way), still));
    }

    /// Empty where there is none to follow.
    private Optional<PaymentOrder> ordered(
            DealEffect.OrderPayment wanted, OrderRequest request, Payments payments, Asked still) {
        return switch (payments.order(request)) {
            case Outcome.Done<PaymentOrder>(var order) -> Optional.of(order);
            case Outcome.Refused<PaymentOrder>(var problem) -> {
                tell(wanted, refused(problem));
                yield Optional.empty();
            }
            case Outcome.NotNow<PaymentOrder>(var hindrance) when !hindrance.mayHaveArrived() -> {
                tell(wanted, new Progress.NotOrdered());
                yield Optional.empty();
            }
            case Outcome.NotNow<PaymentOrder> _ -> found(wanted, request, payments, still);
        };
    }

    /// What became of an order whose answer is lost. One that certainly never arrived is sent again
    /// as it was, under its own key.
    private Optional<PaymentOrder> found(
            DealEffect.OrderPayment wanted, OrderRequest request, Payments payments, Asked still) {
        tell(wanted, new Progress.Unknown());
        while (still.goesOn()) {
            var known = payments.byKey(request.stamp().key());
            if (known instanceof Outcome.Refused<PaymentOrder>(var problem)
                    && is(problem, ProblemType.NOT_FOUND)) {
                known = payments.order(request);
            }
            if (known instanceof Outcome.Done<PaymentOrder>(var order)) {
                return Optional.of(order);
            }
        }
        return Optional.empty();
    }

    /// Whoever has paid elsewhere has paid.
    private static Progress refused(PlatformProblem problem) {
        return is(problem, ProblemType.ALREADY_DONE)
                ? new Progress.Paid(Optional.empty(), Optional.empty(), Paper.NOT_ASKED)
                : new Progress.NotOrdered();
    }

    private static boolean is(PlatformProblem problem, ProblemType type) {
        return ProblemType.of(problem.type()).filter(type::equals).isPresent();
    }

    private void follow(
            DealEffect.OrderPayment wanted, PaymentOrder made, Payments payments, Asked still) {
        var last = made;
        int silent = 0;
        tell(wanted, progress(made));
        while (isOpen(last) && still.goesOn()) {
            if (payments.state(made.order()) instanceof Outcome.Done<PaymentOrder>(var now)) {
                if (now.state() != last.state() || silent >= SILENT_LOOKS) {
                    tell(wanted, progress(now));
                }
                last = now;
                silent = 0;
            } else {
                silent++;
                if (silent == SILENT_LOOKS) {
                    tell(wanted, new Progress.Unknown());
                }
            }
        }
        if (last.state() == PaymentState.OPEN && silent == 0) {
            // One that is paid meanwhile is not closed: the province says so, and the bill is paid.
            var _ = payments.close(made.order(), new Closing(stamps.next()));
        }
    }

    private static boolean isOpen(PaymentOrder order) {
        return order.state() == PaymentState.OPEN || order.state() == PaymentState.UNKNOWN;
    }

    private static Progress progress(PaymentOrder order) {
        return switch (order.state()) {
            case OPEN -> new Progress.Open(order.order(), order.qr(), order.expiresAt());
            case PAID -> new Progress.Paid(order.receiptNumber(), order.paidAt(), Paper.NOT_ASKED);
            case CLOSED -> new Progress.Closed();
            case UNKNOWN -> new Progress.Unknown();
        };
    }

    private void tell(DealEffect.OrderPayment wanted, Progress progress) {
        sink.accept(new DealAnswer.PaymentSeen(wanted.session(), wanted.bill().number(), progress));
    }
}
