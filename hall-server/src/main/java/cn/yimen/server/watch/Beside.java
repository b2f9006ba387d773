package cn.yimen.server.watch;

import cn.yimen.hall.watch.Reading;
import java.util.List;
import java.util.Set;

/// Something beside the queue that alarms are raised of.
@FunctionalInterface
public interface Beside {

    /// Nothing.
    Beside NOTHING = _ -> new Told(List.of(), List.of());

    /// @param gone alarms of what is no longer there at all
    record Told(List<Reading> readings, List<String> gone) {
        public Told {
            readings = List.copyOf(readings);
            gone = List.copyOf(gone);
        }
    }

    /// @param standing the alarms that stand now, by id
    Told told(Set<String> standing);
}
