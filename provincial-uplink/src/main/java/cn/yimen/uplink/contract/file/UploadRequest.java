package cn.yimen.uplink.contract.file;

import cn.yimen.uplink.contract.write.Stamp;
import cn.yimen.uplink.contract.write.Write;

/// Asks for a code by which a phone uploads one material.
///
/// @param name of the material, as it stands on the phone's page
public record UploadRequest(Stamp stamp, String material, String name) implements Write {}
