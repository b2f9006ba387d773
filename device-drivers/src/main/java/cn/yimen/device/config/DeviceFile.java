package cn.yimen.device.config;

import cn.yimen.device.config.Node.Sequence;
import cn.yimen.device.config.Node.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Reads a device list (`devices.yaml`): UTF-8 YAML. Any error makes it unsound, and all are named,
/// because a kiosk that starts with half its devices misleads whoever mends it.
public final class DeviceFile {

    /// The folder beside the list.
    static final String PROFILES = "profiles";

    private final List<Problem> problems = new ArrayList<>();

    private final Path profiles;

    /// @param profiles where technicians lay down the models of printers that we do not know
    private DeviceFile(Path profiles) {
        this.profiles = profiles;
    }

    public static DeviceListReading read(Path file) {
        try {
            return new DeviceFile(file.resolveSibling(PROFILES))
                    .judge(String.valueOf(file.getFileName()), Files.readString(file));
        } catch (IOException e) {
            var why = "cannot be read as UTF-8 text: " + e.getClass().getSimpleName();
            return new DeviceListReading.Unsound(List.of(new Problem(file.toString(), why)));
        }
    }

    /// @param name stands in the problems' places
    public static DeviceListReading read(String name, String text) {
        return new DeviceFile(Path.of(PROFILES)).judge(name, text);
    }

    private DeviceListReading judge(String name, String text) {
        var entries = new ArrayList<DeviceEntry>();
        Tree.of(name, text, problems::add).ifPresent(root -> read(root, entries::add));
        return problems.isEmpty()
                ? new DeviceListReading.Sound(new DeviceList(entries))
                : new DeviceListReading.Unsound(problems);
    }

    private void read(Node root, Consumer<DeviceEntry> entries) {
        if (!(root instanceof Table table)) {
            problems.add(new Problem(root.place().toString(), "devices: is wanted here"));
            return;
        }
        var fields = new Fields(table, problems::add);
        if (fields.node("devices").orElse(null) instanceof Sequence(var _, var elements)) {
            var names = new HashSet<String>();
            elements.forEach(element -> read(element, names, entries));
        } else {
            fields.wrong("devices", "devices: with one - for each device is wanted");
        }
        fields.end();
    }

    private void read(Node element, Set<String> names, Consumer<DeviceEntry> entries) {
        if (element instanceof Table table) {
            new EntrySheet(table, profiles, problems::add)
                    .read()
                    .ifPresent(entry -> {
                        if (!names.add(entry.name())) {
                            problems.add(
                                    new Problem(
                                            table.place().toString(),
                                            "a second device is called " + entry.name()));
                        }
                        entries.accept(entry);
                    });
        } else {
            problems.add(new Problem(element.place().toString(), "kind: and link: are wanted"));
        }
    }
}
