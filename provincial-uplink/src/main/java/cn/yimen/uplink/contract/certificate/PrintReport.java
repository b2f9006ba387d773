package cn.yimen.uplink.contract.certificate;

import cn.yimen.uplink.contract.write.Stamp;
import cn.yimen.uplink.contract.write.Write;

/// What became of it.
public record PrintReport(Stamp stamp, PaperOutcome outcome) implements Write {}
