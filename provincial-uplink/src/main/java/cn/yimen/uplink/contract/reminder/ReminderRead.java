package cn.yimen.uplink.contract.reminder;

import cn.yimen.uplink.contract.write.Stamp;
import cn.yimen.uplink.contract.write.Write;

/// A reminder that was seen.
public record ReminderRead(Stamp stamp) implements Write {}
