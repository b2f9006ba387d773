package cn.yimen.client;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The servers of a hall as a command line names them: `http://a:7080`, or several with a comma
/// between them, the first preferred. All of them begin alike: with `http`, in clear, or with
/// `https`.
public final class ServerAddresses {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private ServerAddresses() {}

    /// Empty where one of them is no address of a server, or where only some begin with `https`.
    public static Optional<List<URI>> read(String text) {
        var all = new ArrayList<URI>();
        for (var each : text.split(",", -1)) {
            var address = address(each.strip());
            if (address.isEmpty()) {
                return Optional.empty();
            }
            all.add(address.get());
        }
        long secured = all.stream().filter(ServerAddresses::isSecured).count();
        return secured == 0 || secured == all.size()
                ? Optional.of(List.copyOf(all))
                : Optional.empty();
    }

    /// Whether all is said in clear there; not so of no address at all.
    public static boolean areInClear(List<URI> servers) {
        return !servers.isEmpty() && !isSecured(servers.getFirst());
    }

    private static boolean isSecured(URI address) {
        return "https".equals(address.getScheme());
    }

    private static Optional<URI> address(String text) {
        try {
            var address = new URI(text);
            boolean isOne = address.getHost() != null && SCHEMES.contains(address.getScheme());
            return isOne ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException notOne) {
            return Optional.empty();
        }
    }
}
