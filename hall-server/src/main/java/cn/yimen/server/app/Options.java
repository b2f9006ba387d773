package cn.yimen.server.app;

import cn.yimen.server.http.HttpSettings;
import cn.yimen.uplink.client.AccessFiles;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The command line.
///
/// @param layout the hall's configuration and catalogue; empty for the demo's
/// @param acceptedDay the day that a person vouches for where the clock alone is not believed
record Options(Optional<Layout> layout, ServerSettings settings, Optional<LocalDate> acceptedDay) {

    static final String USAGE =
            """
            hall-server (--config hall.yaml --catalogue catalogue.json | --demo) --data DIR
                        [--port 7080] [--host 127.0.0.1] [--platform URL --platform-key FILE
                        [--platform-ca FILE]
                        [--platform-identity FILE --platform-password FILE]]
                        [--accept-day YYYY-MM-DD]\
            """;

    private static final Set<String> VALUED =
            Set.of(
                    "--config",
                    "--catalogue",
                    "--data",
                    "--port",
                    "--host",
                    "--platform",
                    "--platform-key",
                    "--platform-ca",
                    "--platform-identity",
                    "--platform-password",
                    "--accept-day");
    private static final List<String> NEEDING_PLATFORM =
            List.of("--platform-ca", "--platform-identity", "--platform-password");
    private static final String DEMO = "--demo";
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int LARGEST_PORT = 65_535;

    record Layout(Path config, Path catalogue) {}

    /// What came of reading the command line.
    sealed interface Parsed {

        record Sound(Options options) implements Parsed {}

        record Wrong(String sentence) implements Parsed {}
    }

    static Parsed parse(String... arguments) {
        var given = new HashMap<String, String>();
        for (int index = 0; index < arguments.length; index++) {
            var name = arguments[index];
            if (name.equals(DEMO)) {
                given.put(DEMO, "");
            } else if (!VALUED.contains(name)) {
                return new Parsed.Wrong("Unknown option " + name + ".");
            } else if (++index == arguments.length) {
                return new Parsed.Wrong("Option " + name + " needs a value.");
            } else {
                given.put(name, arguments[index]);
            }
        }
        return new Reader(given).read();
    }

    private record Reader(Map<String, String> given) {

        Parsed read() {
            var port = given("--port").map(Reader::port).orElse(Optional.of(7080));
            boolean hasLayout = given.containsKey("--config") && given.containsKey("--catalogue");
            if (hasLayout == given.containsKey(DEMO)) {
                return new Parsed.Wrong("Either --config and --catalogue or --demo are needed.");
            }
            if (!given.containsKey("--data")) {
                return new Parsed.Wrong("Option --data with a directory is needed.");
            }
            var platform = wrongOfThePlatform();
            if (platform.isPresent()) {
                return new Parsed.Wrong(platform.get());
            }
            if (given("--accept-day").filter(text -> day(text).isEmpty()).isPresent()) {
                return new Parsed.Wrong("Option --accept-day needs a day such as 2026-11-23.");
            }
            return port.<Parsed>map(number -> new Parsed.Sound(options(number)))
                    .orElse(new Parsed.Wrong("Option --port needs a number from 0 to 65535."));
        }

        private Optional<String> wrongOfThePlatform() {
            if (given.containsKey("--platform") != given.containsKey("--platform-key")) {
                return Optional.of("Options --platform and --platform-key belong together.");
            }
            for (var option : NEEDING_PLATFORM) {
                if (given.containsKey(option) && !given.containsKey("--platform")) {
                    return Optional.of("Option " + option + " needs --platform.");
                }
            }
            if (given.containsKey("--platform-identity")
                    != given.containsKey("--platform-password")) {
                return Optional.of(
                        "Options --platform-identity and --platform-password belong together.");
            }
            if (given("--platform").filter(Reader::isNoAddress).isPresent()) {
                return Optional.of("Option --platform needs an address.");
            }
            return Optional.empty();
        }

        private Options options(int port) {
            var host = given("--host").orElse("127.0.0.1");
            var layout =
                    given("--config")
                            .map(Path::of)
                            .flatMap(config ->
                                    given("--catalogue")
                                            .map(file -> new Layout(config, Path.of(file))));
            var platform =
                    given("--platform")
                            .flatMap(address ->
                                    given("--platform-key")
                                            .map(key ->
                                                    new ServerSettings.Platform(
                                                            URI.create(address),
                                                            Path.of(key),
                                                            access())));
            var http = new HttpSettings(host, port, PATIENCE);
            var data = Path.of(given("--data").orElseThrow());
            return new Options(
                    layout,
                    new ServerSettings(data, http, platform),
                    given("--accept-day").flatMap(Reader::day));
        }

        private AccessFiles access() {
            var own =
                    given("--platform-identity")
                            .flatMap(keys ->
                                    given("--platform-password")
                                            .map(password ->
                                                    new AccessFiles.Own(
                                                            Path.of(keys), Path.of(password))));
            return new AccessFiles(given("--platform-ca").map(Path::of), own);
        }

        private Optional<String> given(String name) {
            return Optional.ofNullable(given.get(name));
        }

        private static Optional<LocalDate> day(String text) {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException notADay) {
                return Optional.empty();
            }
        }

        private static boolean isNoAddress(String text) {
            try {
                return new URI(text).getHost() == null;
            } catch (URISyntaxException notOne) {
                return true;
            }
        }

        private static Optional<Integer> port(String text) {
            try {
                return Optional.of(Integer.parseInt(text))
                        .filter(port -> port >= 0 && port <= LARGEST_PORT);
            } catch (NumberFormatException notANumber) {
                return Optional.empty();
            }
        }
    }
}
