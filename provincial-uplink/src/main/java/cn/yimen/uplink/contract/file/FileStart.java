package cn.yimen.uplink.contract.file;

import cn.yimen.uplink.contract.write.Stamp;
import cn.yimen.uplink.contract.write.Write;
import java.util.UUID;

/// A file that will follow in pieces.
///
/// @param file made by the sender
public record FileStart(
        Stamp stamp, UUID file, FilePurpose purpose, String mediaType, long bytes, String digest)
        implements Write {}
