package cn.yimen.uplink.contract.identity;

import cn.yimen.uplink.contract.write.Stamp;
import cn.yimen.uplink.contract.write.Write;

/// A session is over.
public record Ending(Stamp stamp) implements Write {}
