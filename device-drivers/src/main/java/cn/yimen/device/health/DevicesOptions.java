package cn.yimen.device.health;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the command line of `./yimen devices` says.
///
/// @param file the device list
/// @param test kind or name of the devices to test
/// @param probe search for devices that are not listed
/// @param ports searched besides those that the system lists
record DevicesOptions(
        Path file,
        Locale language,
        Optional<String> test,
        boolean probe,
        boolean watch,
        List<Path> ports) {

    /// What came of reading it.
    sealed interface Parsed {

        record Sound(DevicesOptions options) implements Parsed {}

        record Wrong(String argument) implements Parsed {}
    }

    static Parsed parse(List<String> arguments) {
        var draft = new Draft();
        for (var left = arguments.iterator(); left.hasNext(); ) {
            var argument = left.next();
            if (!draft.take(argument, left)) {
                return new Parsed.Wrong(argument);
            }
        }
        return new Parsed.Sound(draft.options());
    }

    private static final class Draft {

        private Path file = Path.of("devices.yaml");
        private Locale language = Locale.SIMPLIFIED_CHINESE;
        private Optional<String> test = Optional.empty();
        private boolean probe;
        private boolean watch;
        private final List<Path> ports = new ArrayList<>();

        boolean take(String argument, Iterator<String> rest) {
            switch (argument) {
                case "--probe" -> probe = true;
                case "--watch" -> watch = true;
                case "--file", "--test", "--port", "--lang" -> {
                    return rest.hasNext() && value(argument, rest.next());
                }
                default -> {
                    return false;
                }
            }
            return true;
        }

        private boolean value(String argument, String value) {
            switch (argument) {
                case "--file" -> file = Path.of(value);
                case "--test" -> test = Optional.of(value);
                case "--port" -> ports.add(Path.of(value));
                default -> {
                    return language(Locale.forLanguageTag(value).getLanguage());
                }
            }
            return !value.isBlank();
        }

        private boolean language(String word) {
            language = word.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
            return word.equals("en") || word.equals("zh");
        }

        DevicesOptions options() {
            return new DevicesOptions(file, language, test, probe, watch, List.copyOf(ports));
        }
    }
}
