package cn.yimen.server.app;

import cn.yimen.server.http.HttpSettings;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/// Where a hall server keeps its data, listens and reports to.
///
/// @param data directory of `journal.db` and the key files
public record ServerSettings(Path data, HttpSettings http, Optional<Platform> platform) {

    /// @param key the file that hall and platform share
    /// @param authorities whom to trust instead of the machine's authorities, in PEM
    public record Platform(URI address, Path key, Optional<Path> authorities) {}
}
