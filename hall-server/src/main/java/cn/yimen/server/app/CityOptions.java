package cn.yimen.server.app;

import cn.yimen.journal.PostgresSettings;
import cn.yimen.server.city.CitySettings;
import cn.yimen.server.http.HttpSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The command line of a city's server.
///
/// @param keys directory with `journal.key`, `server.key` and the authority, the same on every
///   server
/// @param makesKeys only make the keys
record CityOptions(CitySettings city, PostgresSettings postgres, Path keys, boolean makesKeys) {

    static final String USAGE =
            """
            city-server --keys DIR --make-keys
            city-server --postgres jdbc:postgresql://one,two/yimen?user=...&sslmode=verify-full&sslrootcert=FILE --halls DIR --keys DIR
                        [--port 7443] [--host 127.0.0.1] [--connections 16]\
            """;

    private static final String MAKE_KEYS = "--make-keys";
    private static final Set<String> VALUED =
            Set.of("--postgres", "--halls", "--keys", "--port", "--host", "--connections");
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final int LARGEST_PORT = 65_535;
    private static final int FEWEST = 3;
    private static final int MOST = 200;

    /// What came of reading the command line.
    sealed interface Parsed {

        record Sound(CityOptions options) implements Parsed {}

        record Wrong(String sentence) implements Parsed {}
    }

    static Parsed parse(String... arguments) {
        var given = new HashMap<String, String>();
        for (int index = 0; index < arguments.length; index++) {
            var name = arguments[index];
            if (name.equals(MAKE_KEYS)) {
                given.put(name, "");
            } else if (!VALUED.contains(name)) {
                return new Parsed.Wrong("Unknown option " + name + ".");
            } else if (++index == arguments.length) {
                return new Parsed.Wrong("Option " + name + " needs a value.");
            } else {
                given.put(name, arguments[index]);
            }
        }
        return read(given);
    }

    private static Parsed read(Map<String, String> given) {
        boolean makesKeys = given.containsKey(MAKE_KEYS);
        var needed = makesKeys ? List.of("--keys") : List.of("--postgres", "--halls", "--keys");
        for (var name : needed) {
            if (!given.containsKey(name)) {
                return new Parsed.Wrong("Option " + name + " is needed.");
            }
        }
        var port = number(given.getOrDefault("--port", "7443"), 0, LARGEST_PORT);
        var connections = number(given.getOrDefault("--connections", "16"), FEWEST, MOST);
        if (port.isEmpty()) {
            return new Parsed.Wrong("Option --port needs a number from 0 to 65535.");
        }
        if (connections.isEmpty()) {
            return new Parsed.Wrong("Option --connections needs a number from 3 to 200.");
        }
        var flaw = Optional.ofNullable(given.get("--postgres")).flatMap(Wires::flaw);
        if (flaw.isPresent()) {
            return new Parsed.Wrong("Option --postgres " + flaw.get() + ".");
        }
        var keys = Path.of(given.getOrDefault("--keys", ""));
        var host = given.getOrDefault("--host", "127.0.0.1");
        var city =
                new CitySettings(
                        Path.of(given.getOrDefault("--halls", "")),
                        new HttpSettings(host, port.get(), PATIENCE),
                        IDLE);
        var postgres =
                new PostgresSettings(
                        given.getOrDefault("--postgres", ""),
                        keys.resolve("journal.key"),
                        connections.get());
        return new Parsed.Sound(new CityOptions(city, postgres, keys, makesKeys));
    }

    private static Optional<Integer> number(String text, int smallest, int largest) {
        try {
            return Optional.of(Integer.parseInt(text))
                    .filter(number -> number >= smallest && number <= largest);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
