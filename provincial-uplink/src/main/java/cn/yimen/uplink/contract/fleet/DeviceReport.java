package cn.yimen.uplink.contract.fleet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A machine's state. The last one counts.
public record DeviceReport(
        Instant at,
        String hall,
        String program,
        String config,
        Optional<Instant> catalogueAt,
        Instant startedAt,
        long backlog,
        long parked,
        Optional<Instant> oldest,
        long clockOffset,
        long freeMegabytes,
        Optional<LocalDate> certificateTo,
        List<Part> parts) {
    public DeviceReport {
        parts = List.copyOf(parts);
    }

    /// A part.
    public record Part(String name, Readiness readiness, Supply supply, List<String> faults) {
        public Part {
            faults = List.copyOf(faults);
        }
    }
}
