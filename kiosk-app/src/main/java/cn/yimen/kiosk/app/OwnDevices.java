package cn.yimen.kiosk.app;

import cn.yimen.device.config.DeviceEntry;
import cn.yimen.device.config.DeviceFile;
import cn.yimen.device.config.DeviceList;
import cn.yimen.device.config.DeviceListReading;
import cn.yimen.device.config.DeviceWriting;
import cn.yimen.device.health.Probe;
import cn.yimen.hall.trust.OwnedFile;
import cn.yimen.kiosk.flow.FoundParts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The machine's own device list, `devices.yaml` in its data, made at its first start of what was
/// found. Whoever names a list in the settings (`devices:`) has the say: then this one counts for
/// nothing and is not written.
///
/// @param file of the list
/// @param ports folder of the names that serial ports keep, see [Probe]
/// @param counts whether no other list is named
record OwnDevices(Path file, Path ports, boolean counts) {

    static OwnDevices in(Path data, Path ports, boolean counts) {
        return new OwnDevices(data.resolve("devices.yaml"), ports, counts);
    }

    /// Sound, with nothing in it, where there is none yet.
    DeviceListReading read() {
        return counts && Files.exists(file)
                ? DeviceFile.read(file)
                : new DeviceListReading.Sound(DeviceList.none());
    }

    /// What a search came to.
    ///
    /// @param list the machine's from now on
    record Searched(DeviceList list, FoundParts found) {}

    /// Searches the ports and keeps what was recognised, before it is used.
    ///
    /// @param known the list that the machine has
    Searched search(DeviceList known) throws IOException {
        var found = Probe.unlisted(known, ports);
        var parts = found.stream().map(OwnDevices::part).toList();
        if (!counts || found.isEmpty()) {
            return new Searched(known, new FoundParts(List.of(), parts));
        }
        var list = known.and(found);
        OwnedFile.write(file, DeviceWriting.text(list));
        return new Searched(list, new FoundParts(parts, List.of()));
    }

    private static FoundParts.Found part(DeviceEntry entry) {
        return new FoundParts.Found(entry.kind().word(), entry.model());
    }
}
