package cn.yimen.desk.app;

import cn.yimen.client.ServerAddresses;
import cn.yimen.desk.desk.Post;
import cn.yimen.desk.screen.DeskLayout;
import cn.yimen.desk.screen.KeyChart;
import cn.yimen.device.config.DeviceFile;
import cn.yimen.device.config.DeviceList;
import cn.yimen.device.config.DeviceListReading;
import cn.yimen.hall.config.Reading;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.ui.host.Panel;
import cn.yimen.ui.language.Texts;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What the command line of a desk says.
///
/// @param servers the first is asked, the others where it does not answer
/// @param keypad the number pad works like the function keys (小键盘)
/// @param onTop the desk stays over the clerk's other programs
/// @param keys which key does what
/// @param idleLimit after so long without a key the desk is locked, where one must sign in
/// @param devices of the window: pad, caller keys, card reader, printer; none where no list is
///   named
record DeskOptions(
        List<URI> servers,
        Post post,
        DeviceId device,
        Panel panel,
        Locale locale,
        boolean keypad,
        boolean onTop,
        KeyChart keys,
        Duration idleLimit,
        DeviceList devices) {

    static final String USAGE =
            """
            DeskMain --server URL[,URL…] --window 3 --clerk 0317 --device D3
                     [--fit 0.5] [--at x,y] [--language zh|en] [--keypad] [--not-on-top]
                     [--devices devices.yaml] [--keys FILE] [--idle-lock 10]\
            """;

    private static final Set<String> FLAGS = Set.of("--keypad", "--not-on-top");
    private static final Set<String> NEEDED = Set.of("--server", "--window", "--clerk", "--device");
    private static final Set<String> OPTIONAL =
            Set.of("--fit", "--at", "--language", "--devices", "--keys", "--idle-lock");
    private static final int LONGEST_IDLE_MINUTES = 240;

    /// What came of reading the command line.
    sealed interface Parsed {

        record Sound(DeskOptions options) implements Parsed {}

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
            return new Parsed.Sound(read(arguments));
        } catch (Wrong e) {
            return new Parsed.Unsound(e.sentence);
        }
    }

    private static DeskOptions read(List<String> arguments) throws Wrong {
        var values = values(arguments);
        for (var needed : List.of("--server", "--window", "--clerk", "--device")) {
            if (!values.containsKey(needed)) {
                throw new Wrong(needed + " is missing; it is needed, for example: " + example());
            }
        }
        return new DeskOptions(
                servers(value(values, "--server")),
                new Post(
                        new WindowId(value(values, "--window")),
                        new ClerkId(value(values, "--clerk"))),
                new DeviceId(value(values, "--device")),
                panel(values),
                language(values),
                values.containsKey("--keypad"),
                !values.containsKey("--not-on-top"),
                keys(values),
                idleLimit(values),
                devices(values));
    }

    private static Optional<Path> path(Map<String, String> values, String name) {
        return Optional.ofNullable(values.get(name)).map(Path::of);
    }

    private static DeviceList devices(Map<String, String> values) throws Wrong {
        var file = path(values, "--devices");
        if (file.isEmpty()) {
            return DeviceList.none();
        }
        return switch (DeviceFile.read(file.get())) {
            case DeviceListReading.Sound(var list) -> list;
            case DeviceListReading.Unsound(var problems) -> throw new Wrong(lines(problems));
        };
    }

    private static String lines(List<?> problems) {
        return problems.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    private static Duration idleLimit(Map<String, String> values) throws Wrong {
        var text = Optional.ofNullable(values.get("--idle-lock")).orElse("10");
        if (!text.matches("\\d{1,3}")
                || Integer.parseInt(text) < 1
                || Integer.parseInt(text) > LONGEST_IDLE_MINUTES) {
            throw new Wrong("--idle-lock wants minutes from 1 to 240: --idle-lock 10");
        }
        return Duration.ofMinutes(Integer.parseInt(text));
    }

    private static KeyChart keys(Map<String, String> values) throws Wrong {
        var file = path(values, "--keys");
        if (file.isEmpty()) {
            return KeyChart.usual();
        }
        try {
            var name = file.get().getFileName().toString();
            return switch (KeyChart.read(name, Files.readAllLines(file.get()))) {
                case Reading.Read<KeyChart> read -> read.value();
                case Reading.Unreadable<KeyChart> not -> throw new Wrong(lines(not.problems()));
            };
        } catch (IOException e) {
            throw new Wrong("--keys " + file.get() + " cannot be read as UTF-8 text");
        }
    }

    private static Map<String, String> values(List<String> arguments) throws Wrong {
        var values = new HashMap<String, String>();
        for (int i = 0; i < arguments.size(); i++) {
            var name = arguments.get(i);
            if (FLAGS.contains(name)) {
                values.put(name, "");
            } else if (!NEEDED.contains(name) && !OPTIONAL.contains(name)) {
                throw new Wrong("unknown option " + name + "; use " + USAGE);
            } else if (i + 1 == arguments.size() || arguments.get(i + 1).isBlank()) {
                throw new Wrong(name + " has no value; use " + USAGE);
            } else {
                values.put(name, arguments.get(++i));
            }
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
        var panel = Panel.of(DeskLayout.WIDTH, DeskLayout.HEIGHT);
        try {
            var fit = Optional.ofNullable(values.get("--fit")).map(Double::valueOf).orElse(1.0);
            if (!(fit > 0 && fit <= 4)) {
                throw new Wrong("--fit " + fit + " is no factor between 0 and 4");
            }
            var at = Optional.ofNullable(values.get("--at")).orElse("0,0").split(",", -1);
            if (at.length != 2) {
                throw new Wrong("--at wants two numbers of px: --at 100,0");
            }
            return panel.scaled(fit).at(Double.parseDouble(at[0]), Double.parseDouble(at[1]));
        } catch (NumberFormatException e) {
            throw new Wrong("--fit and --at want numbers: --fit 0.5 --at 100,0");
        }
    }

    private static Locale language(Map<String, String> values) throws Wrong {
        return switch (Optional.ofNullable(values.get("--language")).orElse("zh")) {
            case "zh" -> Texts.CHINESE;
            case "en" -> Texts.ENGLISH;
            default -> throw new Wrong("--language is zh or en");
        };
    }

    private static String value(Map<String, String> values, String name) {
        return Optional.ofNullable(values.get(name)).orElseThrow();
    }

    private static String example() {
        return "--server http://127.0.0.1:7080 --window 3 --clerk 0317 --device D3";
    }
}
