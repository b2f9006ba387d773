package cn.yimen.uplink.contract.payment;

import cn.yimen.uplink.contract.write.Stamp;
import cn.yimen.uplink.contract.write.Write;

/// An order that will not be paid.
public record Closing(Stamp stamp) implements Write {}
