package cn.yimen.uplink.contract.appointment;

import cn.yimen.uplink.contract.write.Stamp;
import cn.yimen.uplink.contract.write.Write;

/// A booking, or a case, taken back.
public record Cancellation(Stamp stamp, String reason) implements Write {}
