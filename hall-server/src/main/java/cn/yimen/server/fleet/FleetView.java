package cn.yimen.server.fleet;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// A page of the hall's machines, the worst first.
///
/// @param counts of all machines, whatever is shown
/// @param found how many fit the question
/// @param page from 1
public record FleetView(
        Instant at,
        Map<MachineView.State, Integer> counts,
        int found,
        int page,
        int pages,
        List<MachineView> machines) {

    public FleetView {
        counts = Map.copyOf(counts);
        machines = List.copyOf(machines);
    }
}
