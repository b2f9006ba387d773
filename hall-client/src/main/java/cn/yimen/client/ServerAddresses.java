package cn.yimen.client;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The servers of a hall as a command line names them: `http://a:7080`, or several with a comma
/// between them, the first preferred.
public final class ServerAddresses {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private ServerAddresses() {}

    /// Empty where one of them is no address of a server.
    public static Optional<List<URI>> read(String text) {
        var all = new ArrayList<URI>();
        for (var each : text.split(",", -1)) {
            var address = address(each.strip());
            if (address.isEmpty()) {
                return Optional.empty();
            }
            all.add(address.get());
        }
        return Optional.of(List.copyOf(all));
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
