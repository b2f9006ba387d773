package cn.yimen.kiosk.flow;

import java.util.List;

/// What a search of the ports has found that stood in no list.
///
/// @param taken into the machine's own list
/// @param left a technician's to name, for the machine has a list that somebody wrote
public record FoundParts(List<Found> taken, List<Found> left) {

    /// @param kind as a device list writes it: `card-reader`
    /// @param model likewise; `any` where the kind needs none
    public record Found(String kind, String model) {}

    public FoundParts {
        taken = List.copyOf(taken);
        left = List.copyOf(left);
    }

    public static FoundParts none() {
        return new FoundParts(List.of(), List.of());
    }
}
