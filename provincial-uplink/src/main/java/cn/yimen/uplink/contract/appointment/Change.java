package cn.yimen.uplink.contract.appointment;

import cn.yimen.uplink.contract.write.Stamp;
import cn.yimen.uplink.contract.write.Write;

/// Another slot for a booking.
public record Change(Stamp stamp, String slot) implements Write {}
