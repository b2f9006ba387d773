package cn.yimen.kiosk.app;

import cn.yimen.client.ServerAddresses;
import cn.yimen.device.config.DeviceFile;
import cn.yimen.device.config.DeviceList;
import cn.yimen.device.config.DeviceListReading;
import cn.yimen.device.config.Problem;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.ui.host.Panel;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What the command line of a kiosk says.
///
/// @param servers the first is asked, the others where it does not answer
/// @param data directory of the kiosk's own journal and its key
/// @param devices what the machine is made of; nothing where no list is named
record KioskOptions(
        List<URI> servers, DeviceId device, Path data, DeviceList devices, Panel panel) {

    static final String USAGE =
            """
            KioskMain --server URL[,URL…] --device K1 --data DIR
                      [--devices devices.yaml] [--fit 0.5] [--at x,y]\
            """;

    private static final int WIDTH = 1080;
    private static final int HEIGHT = 1920;
    private static final List<String> NEEDED = List.of("--server", "--device", "--data");
    private static final Set<String> OPTIONAL = Set.of("--devices", "--fit", "--at");

    /// What came of reading the command line.
    sealed interface Parsed {

        record Sound(KioskOptions options) implements Parsed {}

        /// @param sentence for whoever typed it
        record Unsound(String sentence) implements Parsed {}
    }

    /// Ends the reading at the first mistake.
    private static final class Wrong extends Exception {
        private static final long serialVersionUID = 1;
        private final String sentence;

        Wrong(String sentence) {
            super(sentence);
            this.sentence = sentence;
        }
    }

    static Parsed parse(List<String> arguments) {
        try {
            return new Parsed.Sound(read(values(arguments)));
        } catch (Wrong e) {
            return new Parsed.Unsound(e.sentence);
        }
    }

    private static KioskOptions read(Map<String, String> values) throws Wrong {
        for (var needed : NEEDED) {
            if (!values.containsKey(needed)) {
                throw new Wrong(needed + " is missing; use " + USAGE);
            }
        }
        return new KioskOptions(
                servers(value(values, "--server")),
                new DeviceId(value(values, "--device")),
                Path.of(value(values, "--data")),
                devices(Optional.ofNullable(values.get("--devices"))),
                panel(values));
    }

    private static Map<String, String> values(List<String> arguments) throws Wrong {
        var values = new HashMap<String, String>();
        for (int i = 0; i < arguments.size(); i += 2) {
            var name = arguments.get(i);
            if (!NEEDED.contains(name) && !OPTIONAL.contains(name)) {
                throw new Wrong("unknown option " + name + "; use " + USAGE);
            }
            if (i + 1 == arguments.size() || arguments.get(i + 1).isBlank()) {
                throw new Wrong(name + " has no value; use " + USAGE);
            }
            values.put(name, arguments.get(i + 1));
        }
        return values;
    }

    private static List<URI> servers(String text) throws Wrong {
        return ServerAddresses.read(text)
                .orElseThrow(() ->
                        new Wrong(
                                "--server "
                                        + text
                                        + " is no address like http://127.0.0.1:7080, nor several"
                                        + " with commas between them"));
    }

    private static DeviceList devices(Optional<String> file) throws Wrong {
        if (file.isEmpty()) {
            return DeviceList.none();
        }
        return switch (DeviceFile.read(Path.of(file.get()))) {
            case DeviceListReading.Sound(var list) -> list;
            case DeviceListReading.Unsound(var problems) ->
                    throw new Wrong(
                            problems.stream()
                                    .map(Problem::toString)
                                    .collect(Collectors.joining("\n")));
        };
    }

    private static Panel panel(Map<String, String> values) throws Wrong {
        try {
            var fit = Optional.ofNullable(values.get("--fit")).map(Double::valueOf).orElse(1.0);
            if (!(fit > 0 && fit <= 4)) {
                throw new Wrong("--fit " + fit + " is no factor between 0 and 4");
            }
            var at = Optional.ofNullable(values.get("--at")).orElse("0,0").split(",", -1);
            if (at.length != 2) {
                throw new Wrong("--at wants two numbers of px: --at 100,0");
            }
            return Panel.of(WIDTH, HEIGHT)
                    .scaled(fit)
                    .at(Double.parseDouble(at[0]), Double.parseDouble(at[1]));
        } catch (NumberFormatException e) {
            throw new Wrong("--fit and --at want numbers: --fit 0.5 --at 100,0");
        }
    }

    private static String value(Map<String, String> values, String name) {
        return Optional.ofNullable(values.get(name)).orElseThrow();
    }
}
