package cn.yimen.kiosk.flow;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// What the machine knows of itself at one moment. Nothing personal.
///
/// @param counts since the program started
/// @param unsent what still waits to go up; empty where nothing can be kept or counted
/// @param events the last log events, the youngest first, each one line of typed fields
/// @param at when this was so
public record UpkeepFacts(
        List<Device> devices,
        Map<Count, Long> counts,
        OptionalLong unsent,
        List<String> events,
        Instant at) {

    public UpkeepFacts {
        devices = List.copyOf(devices);
        counts = Map.copyOf(counts);
        events = List.copyOf(events);
    }

    /// @param faults in the words of the device's own report
    /// @param slips so many fit on the paper that is left, where that is known
    /// @param tested what the last self-test said; empty before
    public record Device(
            Part part,
            PartState state,
            List<String> faults,
            OptionalInt slips,
            Optional<Boolean> tested) {
        public Device {
            faults = List.copyOf(faults);
        }
    }

    /// What is counted.
    public enum Count {
        /// Screens that somebody was shown.
        SCREENS,
        NUMBERS_GIVEN,
        SLIPS_PRINTED,
        /// Slips that did not come out, or of which nobody knows.
        SLIPS_NOT_PRINTED,
        CARDS_READ,
        BUGS
    }
}
