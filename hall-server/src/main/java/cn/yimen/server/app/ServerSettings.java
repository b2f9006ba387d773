package cn.yimen.server.app;

import cn.yimen.server.http.HttpSettings;
import cn.yimen.uplink.client.AccessFiles;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/// Where a hall server keeps its data, listens and reports to.
///
/// @param data directory of `journal.db` and the key files
public record ServerSettings(
        Path data, HttpSettings http, Security security, Optional<Platform> platform) {

    /// In clear, on this computer alone: for tests within one process.
    public ServerSettings(Path data, HttpSettings http, Optional<Platform> platform) {
        this(data, http, Security.PLAIN, platform);
    }

    /// How machines are let in.
    public enum Security {
        /// Mutual TLS 1.3 under the hall's own authority.
        MUTUAL_TLS,
        PLAIN
    }

    /// @param key the file that hall and platform share
    public record Platform(URI address, Path key, AccessFiles access) {}
}
