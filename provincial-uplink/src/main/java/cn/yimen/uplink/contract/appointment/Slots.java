package cn.yimen.uplink.contract.appointment;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/// The slots of one hall and line (号源).
public record Slots(List<Slot> slots) {
    public Slots {
        slots = List.copyOf(slots);
    }

    /// A slot.
    public record Slot(
            String code,
            String line,
            LocalDate day,
            LocalTime from,
            LocalTime to,
            int total,
            int free) {}
}
