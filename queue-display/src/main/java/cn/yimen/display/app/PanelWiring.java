package cn.yimen.display.app;

import cn.yimen.hall.domain.WindowId;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Which window has which panel on the line: `/dev/ttyUSB2,1=11,2=12` says that the panel with
/// address 11 hangs over window 1.
record PanelWiring(Path port, Map<WindowId, Integer> addresses) {

    PanelWiring {
        addresses = Map.copyOf(addresses);
    }

    /// Empty where the text is not of that form, or two windows have one address.
    static Optional<PanelWiring> of(String text) {
        var parts = text.split(",", -1);
        var addresses = new LinkedHashMap<WindowId, Integer>();
        for (int i = 1; i < parts.length; i++) {
            if (!parts[i].matches("[^=,]{1,16}=[0-9]{1,3}")) {
                return Optional.empty();
            }
            var pair = parts[i].split("=", -1);
            addresses.put(new WindowId(pair[0]), Integer.parseInt(pair[1]));
        }
        boolean sound =
                !addresses.isEmpty()
                        && addresses.size() == parts.length - 1
                        && addresses.values().stream().allMatch(a -> a >= 1 && a <= 247)
                        && addresses.values().stream().distinct().count() == addresses.size();
        return sound
                ? Optional.of(new PanelWiring(Path.of(parts[0]), addresses))
                : Optional.empty();
    }
}
