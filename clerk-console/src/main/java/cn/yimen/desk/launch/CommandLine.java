package cn.yimen.desk.launch;

import cn.yimen.client.ServerAddresses;
import cn.yimen.device.config.DeviceFile;
import cn.yimen.device.config.DeviceList;
import cn.yimen.device.config.DeviceListReading;
import cn.yimen.ui.host.Panel;
import cn.yimen.ui.language.Texts;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The options that were given. Every staff program knows `--server`, `--fit`, `--at`, `--language`
/// and `--devices`.
public final class CommandLine {

    private static final double LARGEST_FIT = 4;

    private final Map<String, String> values;

    private CommandLine(Map<String, String> values) {
        this.values = values;
    }

    static CommandLine read(Options options, List<String> arguments) throws WrongOption {
        var values = new HashMap<String, String>();
        for (int i = 0; i < arguments.size(); i++) {
            var name = arguments.get(i);
            if (options.flags().contains(name)) {
                values.put(name, "");
            } else if (!options.hasValue(name)) {
                throw new WrongOption("unknown option " + name + "; use " + options.usage());
            } else if (i + 1 == arguments.size() || arguments.get(i + 1).isBlank()) {
                throw new WrongOption(name + " has no value; use " + options.usage());
            } else {
                values.put(name, arguments.get(++i));
            }
        }
        for (var needed : options.needed()) {
            if (!values.containsKey(needed)) {
                throw new WrongOption(needed + " is missing; use " + options.usage());
            }
        }
        return new CommandLine(values);
    }

    public boolean has(String flag) {
        return values.containsKey(flag);
    }

    /// Of an option that is needed.
    public String value(String name) {
        return optional(name).orElseThrow();
    }

    public Optional<String> optional(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /// The first is asked, the others where it does not answer.
    public List<URI> servers() throws WrongOption {
        var text = value("--server");
        return ServerAddresses.read(text)
                .orElseThrow(() ->
                        new WrongOption(
                                "--server "
                                        + text
                                        + " is no address like http://127.0.0.1:7080, nor several"
                                        + " with commas between them"));
    }

    /// A window of this design, as large and where it is wanted.
    public Panel panel(double width, double height) throws WrongOption {
        try {
            double fit = Double.parseDouble(optional("--fit").orElse("1"));
            if (!(fit > 0 && fit <= LARGEST_FIT)) {
                throw new WrongOption("--fit " + fit + " is no factor between 0 and 4");
            }
            var at = optional("--at").orElse("0,0").split(",", -1);
            if (at.length != 2) {
                throw new WrongOption("--at wants two numbers of px: --at 100,0");
            }
            return Panel.of(width, height)
                    .scaled(fit)
                    .at(Double.parseDouble(at[0]), Double.parseDouble(at[1]));
        } catch (NumberFormatException e) {
            throw new WrongOption("--fit and --at want numbers: --fit 0.5 --at 100,0");
        }
    }

    public Locale language() throws WrongOption {
        return switch (optional("--language").orElse("zh")) {
            case "zh" -> Texts.CHINESE;
            case "en" -> Texts.ENGLISH;
            default -> throw new WrongOption("--language is zh or en");
        };
    }

    /// What stands beside the screen; nothing where no list is named.
    public DeviceList devices() throws WrongOption {
        var file = optional("--devices");
        if (file.isEmpty()) {
            return DeviceList.none();
        }
        return switch (DeviceFile.read(Path.of(file.get()))) {
            case DeviceListReading.Sound(var list) -> list;
            case DeviceListReading.Unsound(var problems) ->
                    throw new WrongOption(
                            problems.stream()
                                    .map(Object::toString)
                                    .collect(Collectors.joining("\n")));
        };
    }
}
