package cn.yimen.device;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/// What is true of one device now: an immutable snapshot that is replaced whole.
///
/// @param readiness whether it can work
/// @param faults what is wrong, from the closed words of [Fault]; empty when nothing is known to be
///   wrong
/// @param supplies what it consumes and how much is left, by name ("paper")
/// @param since when this snapshot became true, by the handed-in clock
/// @param note for technicians only; holds no personal data
public record DeviceStatus(
        Readiness readiness,
        Set<Fault> faults,
        Map<String, SupplyLevel> supplies,
        Instant since,
        String note) {

    public DeviceStatus {
        faults = Set.copyOf(faults);
        supplies = Map.copyOf(supplies);
    }

    public static DeviceStatus starting(Instant now) {
        return new DeviceStatus(Readiness.STARTING, Set.of(), Map.of(), now, "");
    }

    /// Same facts, whatever their time and note: listeners hear of changes only.
    public boolean sameFacts(DeviceStatus other) {
        return readiness == other.readiness
                && faults.equals(other.faults)
                && supplies.equals(other.supplies);
    }
}
