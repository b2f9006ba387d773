package cn.yimen.uplink.contract.seal;

import cn.yimen.uplink.contract.write.Stamp;
import cn.yimen.uplink.contract.write.Write;
import java.util.UUID;

/// Asks about a document that lies with the platform.
public record SealCheck(Stamp stamp, UUID file) implements Write {}
