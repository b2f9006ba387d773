package cn.yimen.kiosk.app;

import cn.yimen.client.ServerAddresses;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.ui.host.Panel;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the command line of a kiosk says.
///
/// @param servers the first is asked, the others where it does not answer
/// @param data directory of the kiosk's own journal and its key
/// @param printer device file of the ticket printer; empty where the machine has none
/// @param scanner device file of the scanner; empty where the machine has none
/// @param ups device file of the UPS; empty where the machine has none
/// @param board device file of the IO board; empty where the machine has none
/// @param reader part of the PC/SC reader's name; empty for any reader
/// @param sdt device file of an identity card reader on a serial line. With one, PC/SC readers are
///   only used if one is named
record KioskOptions(
        List<URI> servers,
        DeviceId device,
        Path data,
        Optional<Path> printer,
        Optional<Path> scanner,
        String reader,
        Optional<Path> sdt,
        Optional<Path> ups,
        Optional<Path> board,
        Panel panel) {

    static final String USAGE =
            """
            KioskMain --server URL[,URL…] --device K1 --data DIR
                      [--printer /dev/ttyUSB0] [--scanner /dev/ttyUSB1] [--reader "part of its name"]
                      [--sdt /dev/ttyUSB2] [--ups /dev/ttyUSB3] [--board /dev/ttyUSB4]
                      [--fit 0.5] [--at x,y]\
            """;

    private static final int WIDTH = 1080;
    private static final int HEIGHT = 1920;
    private static final List<String> NEEDED = List.of("--server", "--device", "--data");
    private static final Set<String> OPTIONAL =
            Set.of(
                    "--printer",
                    "--scanner",
                    "--reader",
                    "--sdt",
                    "--ups",
                    "--board",
                    "--fit",
                    "--at");

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
                Optional.ofNullable(values.get("--printer")).map(Path::of),
                Optional.ofNullable(values.get("--scanner")).map(Path::of),
                Optional.ofNullable(values.get("--reader")).orElse(""),
                Optional.ofNullable(values.get("--sdt")).map(Path::of),
                Optional.ofNullable(values.get("--ups")).map(Path::of),
                Optional.ofNullable(values.get("--board")).map(Path::of),
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
