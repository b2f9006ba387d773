package cn.yimen.uplink.contract.payment;

import java.util.List;

/// The bills of the person of the session, paid ones too.
public record Bills(List<Bill> bills) {
    public Bills {
        bills = List.copyOf(bills);
    }
}
