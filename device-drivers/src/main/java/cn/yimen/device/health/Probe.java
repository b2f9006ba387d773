package cn.yimen.device.health;

import cn.yimen.device.config.DeviceList;
import java.util.List;

/// What hangs at a machine and stands in no list.
public final class Probe {

    private Probe() {}

    /// Searches the ports that the list does not name, each for a few seconds at most.
    ///
    /// @return a line for each device that was recognised, for technicians: its place and kind
    public static List<String> unlisted(DeviceList known) {
        return new Discovery(known, List.of())
                .search().stream()
                        .flatMap(found ->
                                found.what().stream().map(what -> found.place() + " " + what))
                        .toList();
    }
}
