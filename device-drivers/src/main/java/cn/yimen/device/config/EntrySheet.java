package cn.yimen.device.config;

import cn.yimen.device.config.Node.Table;
import cn.yimen.device.printer.PrinterProfiles;
import cn.yimen.device.printer.ProfileReading.Flawed;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Reads one element of `devices`.
final class EntrySheet {

    private static final Pattern NAME =
            Pattern.compile("[\\p{IsAlphabetic}\\d][\\p{IsAlphabetic}\\d-]{0,31}");

    /// Setting of a printer: the folder in which its model may be laid down.
    static final String PROFILES = "profiles";

    private final Fields fields;
    private final Path profiles;
    private final Consumer<Problem> problems;

    EntrySheet(Table table, Path profiles, Consumer<Problem> problems) {
        this.profiles = profiles;
        this.fields = new Fields(table, problems);
        this.problems = problems;
    }

    /// Empty where the kind or the link cannot be read; the problems are told.
    Optional<DeviceEntry> read() {
        var kind = kind();
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        var entry = read(kind.get());
        fields.end();
        return entry;
    }

    private Optional<DeviceEntry> read(DeviceKind kind) {
        var name = fields.text("name").orElse(kind.word());
        if (!NAME.matcher(name).matches()) {
            fields.wrong("name", "letters, digits and - are wanted, 32 at most");
        }
        var settings = settings(kind);
        var model =
                kind == DeviceKind.PRINTER
                        ? printerModel(settings)
                        : fields.oneOf("model", kind.models(), kind.models().getFirst());
        return link(kind).map(link -> new DeviceEntry(name, kind, model, link, settings));
    }

    private String printerModel(Map<String, String> settings) {
        var usual = DeviceKind.PRINTER.models();
        var model = fields.text("model").orElse(usual.getFirst());
        settings.put(PROFILES, profiles.toString());
        if (PrinterProfiles.named(model, profiles) instanceof Flawed(var flaws)) {
            boolean unknown = flaws.stream().anyMatch(flaw -> flaw.key().equals("profile"));
            fields.wrong(
                    "model",
                    unknown
                            ? model
                                    + " is not known; there are "
                                    + usual
                                    + " and profiles/*.properties"
                            : model + ".properties: " + flaws);
        }
        return model;
    }

    private Optional<DeviceKind> kind() {
        var word = fields.text("kind");
        var kind = word.flatMap(DeviceKind::named);
        if (kind.isEmpty()) {
            var kinds = Arrays.stream(DeviceKind.values()).map(DeviceKind::word).toList();
            fields.wrong(
                    "kind",
                    word.map(text -> text + " is not known; ").orElse("") + "name one of " + kinds);
        }
        return kind;
    }

    private Optional<LinkAddress> link(DeviceKind kind) {
        return switch (fields.node("link").orElse(null)) {
            case Table table -> new LinkSheet(table, kind, problems).read();
            case null -> {
                fields.wrong("link is missing");
                yield Optional.empty();
            }
            default -> {
                fields.wrong(
                        "link",
                        "write serial: /dev/…, usb: \"1a86:7523\", pcsc: …, ipp: … or raw: …");
                yield Optional.empty();
            }
        };
    }

    private Map<String, String> settings(DeviceKind kind) {
        var settings = new HashMap<String, String>();
        switch (fields.node("settings").orElse(null)) {
            case null -> {}
            case Table table -> {
                var given = new Fields(table, problems);
                kind.settings()
                        .forEach((name, values) ->
                                setting(given, name, values)
                                        .ifPresent(value -> settings.put(name, value)));
                given.end();
            }
            default -> fields.wrong("settings", "names with values are wanted here");
        }
        return settings;
    }

    private static Optional<String> setting(Fields given, String name, List<String> values) {
        var text = given.text(name);
        if (text.isPresent() && values.isEmpty()) {
            given.number(name, 0, 247, 1);
        } else if (text.isPresent()) {
            given.oneOf(name, values, values.getFirst());
        }
        return text;
    }
}
