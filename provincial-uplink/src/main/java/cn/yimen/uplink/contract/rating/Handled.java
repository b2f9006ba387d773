package cn.yimen.uplink.contract.rating;

import cn.yimen.uplink.contract.write.Stamp;
import cn.yimen.uplink.contract.write.Write;

/// One step of the follow-up.
public record Handled(Stamp stamp, FollowUp step, String note) implements Write {}
