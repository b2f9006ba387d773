package cn.yimen.uplink.contract.file;

import java.util.UUID;

/// How much of it has arrived.
public record FileState(
        UUID file, String mediaType, long bytes, long received, String digest, boolean complete) {}
