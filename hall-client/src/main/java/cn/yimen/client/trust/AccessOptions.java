package cn.yimen.client.trust;

import cn.yimen.client.ServerAddresses;
import cn.yimen.hall.config.Given;
import cn.yimen.hall.config.Option;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The options by which a program comes to its hall as an enrolled machine: `--identity` and
/// `--enrol`. They belong to `https://` addresses; with `http://` everything is said in clear.
public final class AccessOptions {

    public static final String IDENTITY = "--identity";
    public static final String CODE = "--enrol";

    public static final List<Option> OPTIONS =
            List.of(
                    Option.of(IDENTITY, "DIR", "its key and certificate, for https://"),
                    Option.of(CODE, "CODE", "get them first, with a one-time code"));

    private AccessOptions() {}

    /// Notes what does not fit together.
    ///
    /// @param servers as they were read; none where they are wrong themselves
    /// @param usual where the identity is when the option does not say it; empty where it must
    /// @return directory of the identity; empty where all is said in clear
    public static Optional<Path> read(Given given, List<URI> servers, Optional<Path> usual) {
        if (ServerAddresses.areInClear(servers)) {
            OPTIONS.stream()
                    .map(Option::name)
                    .filter(given::has)
                    .forEach(option ->
                            given.wrong(option, "belongs to an https:// address, not to http://"));
            return Optional.empty();
        }
        var folder = given.file(IDENTITY).or(() -> usual);
        if (folder.isEmpty() && (!servers.isEmpty() || given.has(CODE))) {
            given.wrong(IDENTITY, "is missing: https:// needs this machine's identity");
        }
        return folder;
    }
}
