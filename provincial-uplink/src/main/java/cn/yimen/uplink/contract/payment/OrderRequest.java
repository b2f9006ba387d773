package cn.yimen.uplink.contract.payment;

import cn.yimen.uplink.contract.write.Stamp;
import cn.yimen.uplink.contract.write.Write;

/// Asks for an order that pays a bill.
public record OrderRequest(Stamp stamp, String bill, long amount) implements Write {}
