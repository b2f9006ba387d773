package cn.yimen.uplink.contract.file;

import java.util.List;
import java.util.UUID;

/// What a phone has uploaded so far.
///
/// @param files that have arrived whole
/// @param finished whether the link is used up
public record UploadState(String upload, List<UUID> files, boolean finished) {
    public UploadState {
        files = List.copyOf(files);
    }
}
