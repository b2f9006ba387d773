package cn.yimen.device.config;

import cn.yimen.device.card.travel.TrustList;
import cn.yimen.device.config.Node.Table;
import cn.yimen.device.printer.PrinterProfiles;
import cn.yimen.device.printer.ProfileReading.Flawed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Reads one element of `devices`.
final class EntrySheet {

    private static final Pattern NAME =
            Pattern.compile("[\\p{IsAlphabetic}\\d][\\p{IsAlphabetic}\\d-]{0,31}");

    /// Setting of a printer: the folder in which its model may be laid down.
    static final String PROFILES = "profiles";

    /// Setting of a card reader: the folder of the authorities (CSCA) whose documents count.
    static final String AUTHORITIES = "csca";

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
        var link = link(kind);
        authorities(settings, link);
        return link.map(found -> new DeviceEntry(name, kind, model, found, settings));
    }

    /// A certificate that cannot be used is said before a traveller stands there with it.
    private void authorities(Map<String, String> settings, Optional<LinkAddress> link) {
        var folder = Optional.ofNullable(settings.get(AUTHORITIES)).map(profiles::resolveSibling);
        folder.ifPresent(path -> {
            settings.put(AUTHORITIES, path.toString());
            if (link.filter(LinkAddress.Pcsc.class::isInstance).isEmpty()) {
                fields.wrong("settings", AUTHORITIES + " is for readers at pcsc: only");
            }
            try {
                var unusable = TrustList.load(path).unusable();
                if (!unusable.isEmpty()) {
                    fields.wrong("settings", "no certificate of an authority is in " + unusable);
                }
            } catch (IOException unreadable) {
                fields.wrong("settings", "the folder " + path + " cannot be read");
            }
        });
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
                        "write serial: /dev/…, usb: \"1a86:7523\", pcsc: …, ipp: …, raw: … or"
                                + " folder: …");
                yield Optional.empty();
            }
        };
    }

    private Map<String, String> settings(DeviceKind kind) {
        return switch (fields.node("settings").orElse(null)) {
            case null -> {
                missing(kind, Set.of());
                yield new HashMap<>();
            }
            case Table table -> {
                var settings = new SettingsSheet(table, problems).read(kind.settings());
                missing(kind, table.entries().keySet());
                yield settings;
            }
            default -> {
                fields.wrong("settings", "names with values are wanted here");
                yield new HashMap<>();
            }
        };
    }

    private void missing(DeviceKind kind, Set<String> given) {
        kind.settings().entrySet().stream()
                .filter(entry -> SettingsSheet.mustBeGiven(entry.getValue()))
                .filter(entry -> !given.contains(entry.getKey()))
                .forEach(entry ->
                        fields.wrong(
                                "settings",
                                "settings: { "
                                        + entry.getKey()
                                        + ": … } is wanted: "
                                        + SettingsSheet.wish(entry.getValue())));
    }
}
