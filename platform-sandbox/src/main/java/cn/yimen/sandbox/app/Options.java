package cn.yimen.sandbox.app;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/// The command line.
record Options(int port, OptionalInt securedPort, Path data, Path key) {

    static final String USAGE =
            """
            usage: SandboxMain --data DIR --key FILE [--port N] [--tls-port N]
              --data DIR   keeps the ledger; kiosks trust DIR/seal-roots.pem for seals and
                           DIR/booking-keys.pem for codes of bookings
              --key FILE   credentials that halls share with this platform; made where missing
              --port N     on the loopback address, 7090 by default, 0 for any
              --tls-port N the same with TLS; halls trust DIR/authority.pem, made where missing\
            """;

    private static final Set<String> NAMES = Set.of("--port", "--tls-port", "--data", "--key");

    /// Says in its message what is wrong with the command line.
    static final class Unusable extends Exception {

        private static final long serialVersionUID = 1;

        Unusable(String message) {
            super(message);
        }
    }

    static Options of(List<String> arguments) throws Unusable {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < arguments.size(); i += 2) {
            var name = arguments.get(i);
            if (!NAMES.contains(name)) {
                throw new Unusable("unknown option " + name);
            }
            if (i + 1 == arguments.size()) {
                throw new Unusable(name + " needs a value");
            }
            values.put(name, arguments.get(i + 1));
        }
        return new Options(
                port("--port", values.getOrDefault("--port", "7090")),
                values.containsKey("--tls-port")
                        ? OptionalInt.of(port("--tls-port", values.get("--tls-port")))
                        : OptionalInt.empty(),
                path(values, "--data"),
                path(values, "--key"));
    }

    private static int port(String name, String text) throws Unusable {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65_535) {
            throw new Unusable(name + " " + text + " is no port");
        }
        return Integer.parseInt(text);
    }

    private static Path path(Map<String, String> values, String name) throws Unusable {
        var value = values.getOrDefault(name, "");
        if (value.isEmpty()) {
            throw new Unusable(name + " is missing");
        }
        return Path.of(value);
    }
}
