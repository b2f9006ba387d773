package cn.yimen.uplink.client;

import cn.yimen.uplink.contract.payment.Bill;
import cn.yimen.uplink.contract.payment.Bills;
import cn.yimen.uplink.contract.payment.Closing;
import cn.yimen.uplink.contract.payment.OrderRequest;
import cn.yimen.uplink.contract.payment.PaymentOrder;

/// Fees (支付). Never offline, never ordered anew when unsure: [#byKey] tells what became of an order
/// whose answer was lost.
public final class Payments {

    private final Calls calls;

    public Payments(Transport transport, PlatformWords words) {
        this.calls = new Calls(transport, words);
    }

    public Outcome<Bills> own(SessionToken session) {
        return calls.read(Call.get("v1", "bills").in(session), Bills.class);
    }

    public Outcome<Bill> bill(String bill) {
        return calls.read(Call.get("v1", "bills", bill), Bill.class);
    }

    public Outcome<PaymentOrder> order(OrderRequest request) {
        return calls.read(calls.post(request, "v1", "payments"), PaymentOrder.class);
    }

    public Outcome<PaymentOrder> state(String order) {
        return calls.read(Call.get("v1", "payments", order), PaymentOrder.class);
    }

    public Outcome<PaymentOrder> byKey(String key) {
        return calls.read(Call.get("v1", "payments", "by-key", key), PaymentOrder.class);
    }

    public Outcome<PaymentOrder> close(String order, Closing closing) {
        return calls.read(
                calls.post(closing, "v1", "payments", order, "closings"), PaymentOrder.class);
    }
}
