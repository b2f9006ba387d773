package cn.yimen.server.app;

import cn.yimen.server.http.HttpSettings;
import cn.yimen.uplink.client.AccessFiles;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/// Where a hall server keeps its data, listens and reports to.
///
/// @param data directory of `journal.db` and the key files
public record ServerSettings(Path data, HttpSettings http, Optional<Platform> platform) {

    /// @param key the file that hall and platform share
    public record Platform(URI address, Path key, AccessFiles access) {}
}
