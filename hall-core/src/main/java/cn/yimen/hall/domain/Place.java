package cn.yimen.hall.domain;

import java.util.List;

/// The part of a hall that a loudspeaker is heard in.
///
/// @param floors all where empty
/// @param areas (等候区) all where empty
public record Place(List<String> floors, List<String> areas) {

    public Place {
        floors = List.copyOf(floors);
        areas = List.copyOf(areas);
    }

    public static Place wholeHall() {
        return new Place(List.of(), List.of());
    }

    public boolean reachesAll() {
        return floors.isEmpty() && areas.isEmpty();
    }

    /// Whether whoever waits there hears it.
    public boolean reaches(String floor, String area) {
        return holds(floors, floor) && holds(areas, area);
    }

    private static boolean holds(List<String> own, String place) {
        return own.isEmpty() || own.contains(place);
    }
}
