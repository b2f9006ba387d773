package cn.yimen.desk.app;

import cn.yimen.client.ServerAddresses;
import cn.yimen.desk.desk.Post;
import cn.yimen.desk.screen.DeskLayout;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.ui.host.Panel;
import cn.yimen.ui.language.Texts;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the command line of a desk says.
///
/// @param servers the first is asked, the others where it does not answer
/// @param keypad the number pad works like the function keys (小键盘)
/// @param onTop the desk stays over the clerk's other programs
/// @param pad device file of the evaluator pad (评价器); empty where the window has none
record DeskOptions(
        List<URI> servers,
        Post post,
        DeviceId device,
        Panel panel,
        Locale locale,
        boolean keypad,
        boolean onTop,
        Optional<Path> pad) {

    static final String USAGE =
            """
            DeskMain --server URL[,URL…] --window 3 --clerk 0317 --device D3
                     [--fit 0.5] [--at x,y] [--language zh|en] [--keypad] [--not-on-top]
                     [--pad /dev/ttyUSB0]\
            """;

    private static final Set<String> FLAGS = Set.of("--keypad", "--not-on-top");
    private static final Set<String> NEEDED = Set.of("--server", "--window", "--clerk", "--device");
    private static final Set<String> OPTIONAL = Set.of("--fit", "--at", "--language", "--pad");

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
                Optional.ofNullable(values.get("--pad")).map(Path::of));
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
