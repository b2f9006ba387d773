package cn.yimen.uplink.contract.licence;

import cn.yimen.uplink.contract.write.Stamp;
import cn.yimen.uplink.contract.write.Write;

/// A code that the holder showed (亮证).
public record Shown(Stamp stamp, String code, String purpose) implements Write {}
