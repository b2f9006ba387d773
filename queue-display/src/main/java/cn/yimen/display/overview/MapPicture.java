package cn.yimen.display.overview;

import cn.yimen.display.overview.Overview.Usual;
import cn.yimen.hall.config.HallMap;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.WindowId;
import java.util.List;
import java.util.Optional;

/// What stands on the hall's plan at one moment.
///
/// @param perMark how many people one mark stands for
/// @param limitMinutes whoever waits longer than this gets a filled mark
public record MapPicture(
        HallMap plan,
        List<Door> doors,
        List<Queue> queues,
        List<Machine> machines,
        int perMark,
        long limitMinutes) {

    public MapPicture {
        doors = List.copyOf(doors);
        queues = List.copyOf(queues);
        machines = List.copyOf(machines);
    }

    /// A window in its place.
    public record Door(HallMap.WindowSpot spot, Doing doing) {
        public WindowId id() {
            return spot.id();
        }
    }

    /// What a window does.
    public sealed interface Doing {}

    public record Serving(String number, long minutes) implements Doing {}

    public record Calling(String number) implements Doing {}

    /// Open, and nobody is there.
    public record Free() implements Doing {}

    public record Paused(String reason, long minutes) implements Doing {}

    public record Closed() implements Doing {}

    /// The hall has not been heard of for some seconds.
    public record Unknown() implements Doing {}

    /// Those who wait in one line.
    ///
    /// @param over how many of them wait longer than the limit
    /// @param range how many minutes a newcomer would wait; empty where nobody can tell
    /// @param known whether this is the truth of now; otherwise the last that was known
    public record Queue(
            HallMap.Field field,
            String prefix,
            String name,
            int people,
            int over,
            Optional<Usual> range,
            boolean known) {}

    /// A kiosk in its place.
    public record Machine(HallMap.KioskSpot spot, MachineState state) {
        public DeviceId id() {
            return spot.id();
        }
    }
}
