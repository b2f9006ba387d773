package cn.yimen.device.health;

import cn.yimen.device.config.DeviceEntry;
import cn.yimen.device.config.DeviceList;
import cn.yimen.device.health.Discovery.Recognised;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What hangs at a machine and stands in no list.
public final class Probe {

    /// Where udev names serial ports by the socket they are in, so that a name outlives replugging.
    public static final Path STABLE_NAMES = Path.of("/dev/yimen");

    private Probe() {}

    /// Searches the ports that the list does not name, each for a few seconds at most.
    ///
    /// @param stableNames folder of the names that are to be taken where a port has one; need not
    ///   be there
    /// @return what was recognised, called as nothing in the list is
    public static List<DeviceEntry> unlisted(DeviceList known, Path stableNames) {
        var names = new HashSet<String>();
        known.devices().forEach(device -> names.add(device.name()));
        return new Discovery(known, ports(stableNames))
                .search().stream()
                        .flatMap(finding -> finding.what().stream())
                        .map(what -> entry(what, names))
                        .toList();
    }

    private static List<Path> ports(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var ports = Files.list(folder)) {
            return ports.sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static DeviceEntry entry(Recognised what, Set<String> taken) {
        var name = what.kind().word();
        for (int number = 2; !taken.add(name); number++) {
            name = what.kind().word() + "-" + number;
        }
        return new DeviceEntry(name, what.kind(), what.model(), what.link(), Map.of());
    }
}
