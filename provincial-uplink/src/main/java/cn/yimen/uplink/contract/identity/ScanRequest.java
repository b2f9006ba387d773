package cn.yimen.uplink.contract.identity;

import cn.yimen.uplink.contract.write.Stamp;
import cn.yimen.uplink.contract.write.Write;

/// Asks for one.
public record ScanRequest(Stamp stamp) implements Write {}
