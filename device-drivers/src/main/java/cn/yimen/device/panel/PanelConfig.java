package cn.yimen.device.panel;

import cn.yimen.device.link.LinkOpener;
import java.util.Set;
import java.util.TreeSet;

/// A line with panels on it.
///
/// @param link opens the line, mostly 9,600 baud on RS485
/// @param addresses of all panels, 1–247
public record PanelConfig(
        LinkOpener link, PanelFamily family, PanelCharacters characters, Set<Integer> addresses) {

    public PanelConfig {
        addresses = Set.copyOf(addresses);
        if (addresses.isEmpty() || !addresses.stream().allMatch(a -> a >= 1 && a <= 247)) {
            throw new IllegalArgumentException("panels have addresses from 1 to 247");
        }
    }

    TreeSet<Integer> inOrder() {
        return new TreeSet<>(addresses);
    }
}
