package cn.yimen.sandbox.service;

import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.sandbox.store.Shelf;
import cn.yimen.sandbox.store.Shelf.Owner;
import cn.yimen.uplink.contract.ProblemType;
import cn.yimen.uplink.contract.payment.Bill;
import cn.yimen.uplink.contract.payment.Bills;
import cn.yimen.uplink.contract.payment.Closing;
import cn.yimen.uplink.contract.payment.OrderRequest;
import cn.yimen.uplink.contract.payment.PaymentOrder;
import cn.yimen.uplink.contract.payment.PaymentState;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// Bills and the orders that pay them: one open order a bill, closed by time.
public final class Payments {

    private static final Duration OPEN = Duration.ofMinutes(10);

    private final Codes codes;

    Payments(Codes codes) {
        this.codes = codes;
    }

    Map<String, Handling> handlings() {
        return Map.of(
                "listOwnBills", Sessions.with(Payments::own),
                "bill", Payments::bill,
                "orderPayment", this::order,
                "payment", Payments::payment,
                "paymentByKey", Payments::byKey,
                "closePayment", Payments::close);
    }

    private static Answer own(Call call, Shelf shelf, OpenSession session) {
        return Answer.of(new Bills(shelf.of(session.personKey(), Bill.class)));
    }

    private static Answer bill(Call call, Shelf shelf) {
        return shelf.find(Bill.class, call.parameter("bill"))
                .map(Answer::of)
                .orElseGet(Refusals::notFound);
    }

    private Answer order(Call call, Shelf shelf) throws MalformedMessage {
        var request = call.read(OrderRequest.class);
        var bill = shelf.find(Bill.class, request.bill());
        if (bill.isEmpty()) {
            return Refusals.notFound();
        }
        if (bill.get().amount() != request.amount()) {
            return Answer.refused(Refusals.invalid("/amount"));
        }
        if (bill.get().state() == PaymentState.PAID) {
            return Answer.refused(ProblemType.ALREADY_DONE, "该缴款单已支付");
        }
        var open =
                shelf.all(PaymentOrder.class).stream()
                        .map(known -> at(known, call.now()))
                        .filter(known -> known.bill().equals(request.bill()))
                        .filter(known -> known.state() == PaymentState.OPEN)
                        .findFirst();
        return Answer.of(open.orElseGet(() -> made(request, call.now(), shelf)));
    }

    private PaymentOrder made(OrderRequest request, Instant now, Shelf shelf) {
        var code = codes.next("ZF");
        var order =
                new PaymentOrder(
                        code,
                        request.stamp().key(),
                        request.bill(),
                        request.amount(),
                        PaymentState.OPEN,
                        "https://pay.yimen.cn/q/" + code,
                        now.plus(OPEN),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        shelf.put(code, Owner.hall(request.stamp().hall()), order);
        return order;
    }

    private static PaymentOrder at(PaymentOrder known, Instant now) {
        return known.state() == PaymentState.OPEN && known.expiresAt().isBefore(now)
                ? with(known, PaymentState.CLOSED, Optional.empty())
                : known;
    }

    private static PaymentOrder with(
            PaymentOrder known, PaymentState state, Optional<Instant> paidAt) {
        return new PaymentOrder(
                known.order(),
                known.key(),
                known.bill(),
                known.amount(),
                state,
                known.qr(),
                known.expiresAt(),
                paidAt,
                paidAt.map(_ -> known.order().replace("ZF", "53")),
                Optional.empty());
    }

    private static Answer payment(Call call, Shelf shelf) {
        return shelf.find(PaymentOrder.class, call.parameter("order"))
                .map(known -> Answer.of(at(known, call.now())))
                .orElseGet(Refusals::notFound);
    }

    private static Answer byKey(Call call, Shelf shelf) {
        var key = call.parameter("key");
        return shelf.all(PaymentOrder.class).stream()
                .filter(known -> known.key().equals(key))
                .findFirst()
                .map(known -> Answer.of(at(known, call.now())))
                .orElseGet(Refusals::notFound);
    }

    private static Answer close(Call call, Shelf shelf) throws MalformedMessage {
        call.read(Closing.class);
        var known = shelf.find(PaymentOrder.class, call.parameter("order"));
        if (known.isEmpty()) {
            return Refusals.notFound();
        }
        if (at(known.get(), call.now()).state() == PaymentState.PAID) {
            return Refusals.wrongState();
        }
        var closed = with(known.get(), PaymentState.CLOSED, Optional.empty());
        shelf.put(closed.order(), Owner.PROVINCE, closed);
        return Answer.of(closed);
    }

    /// What the person's phone does. Says whether there was something to pay.
    public static boolean pay(String code, Instant now, Shelf shelf) {
        var order =
                shelf.find(PaymentOrder.class, code)
                        .map(known -> at(known, now))
                        .filter(known -> known.state() == PaymentState.OPEN);
        order.ifPresent(open -> {
            shelf.put(code, Owner.PROVINCE, with(open, PaymentState.PAID, Optional.of(now)));
            shelf.find(Bill.class, open.bill())
                    .ifPresent(bill ->
                            shelf.put(
                                    bill.number(),
                                    shelf.owner(Bill.class, bill.number()).orElseThrow(),
                                    new Bill(
                                            bill.number(),
                                            bill.subject(),
                                            bill.payer(),
                                            bill.amount(),
                                            PaymentState.PAID)));
        });
        return order.isPresent();
    }
}
