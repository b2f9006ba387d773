package cn.yimen.client.trust;

import cn.yimen.client.ServerAddresses;
import cn.yimen.hall.config.Given;
import cn.yimen.hall.config.Option;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The options by which a program comes to its hall as an enrolled machine.
public final class AccessOptions {

    public static final String SERVER = "--server";
    public static final String IDENTITY = "--identity";
    public static final String CODE = "--enrol";

    private AccessOptions() {}

    /// @param needed names of those that a program cannot do without
    public static List<Option> options(Set<String> needed) {
        return Stream.of(
                        Option.of(SERVER, "https://HOST:7443[,…]", "the hall's server"),
                        Option.of(IDENTITY, "DIR", "this machine's key and certificate"),
                        Option.of(CODE, "CODE", "get them first, with a one-time code"))
                .map(each -> needed.contains(each.name()) ? each.asNeeded() : each)
                .toList();
    }

    /// None where the option is not given, or is wrong.
    public static List<URI> servers(Given given) {
        return given.read(SERVER, ServerAddresses::read).orElse(List.of());
    }
}
